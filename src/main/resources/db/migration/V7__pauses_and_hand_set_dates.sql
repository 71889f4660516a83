-- A pause that goes on, with the instant at which it ends by itself and where open work lay before; and those that ended.
alter table plans
    add column paused_on         date,
    add column paused_until      date,
    add column pause_reason      text,
    add column resumes_at        timestamptz,
    add column due_before_pause  jsonb,
    add column past_pauses       jsonb not null default '[]',
    add constraint plans_paused_while_on_hold check ((lifecycle = 'ON_HOLD') = (paused_on is not null)),
    add constraint plans_pause_has_a_length check (paused_until > paused_on),
    add constraint plans_pause_ends_at_once check ((paused_until is null) = (resumes_at is null));

-- Plans that went on by themselves, for whoever asks what has changed.
create index plans_by_resumption on plans (tenant_id, resumes_at) where resumes_at is not null;

-- Dates that a member has set by hand, which no planner moves.
alter table steps
    add column due_on_fixed boolean not null default false,
    add constraint steps_fixed_are_done_once check (not (due_on_fixed and cadence is not null));
