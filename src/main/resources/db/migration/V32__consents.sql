-- What members share with coaches, and what is common to all tables whose rows name their member: such a row disappears for everybody in
-- the moment in which the member is erased (erasure_id), and nothing new is stored of somebody who was erased a short time ago.
set local lock_timeout = '5s';

-- Who was erased, without saying who that was.
create table erased_members (
    tenant_id   text        not null,
    member_hash bytea       not null,
    erased_at   timestamptz not null,
    constraint erased_members_pk primary key (tenant_id, member_hash)
);

-- One secret row. Only the owner of the tables sees it: the policy that would show it to others does not exist.
create table erasure_salt (
    only_one boolean not null default true,
    salt     bytea   not null,
    constraint erasure_salt_pk primary key (only_one),
    constraint erasure_salt_is_one check (only_one)
);
insert into erasure_salt (salt) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
alter table erasure_salt enable row level security;

create function member_hash(tenant text, member text) returns bytea language sql stable security definer set search_path = public as
    $$ select sha256(salt || convert_to(tenant || chr(31) || member, 'UTF8')) from erasure_salt $$;

-- Erasing a member takes the same lock for themselves, so that no row can be stored between this look and the commit.
create function refuse_erased_member() returns trigger language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.tenant_id || chr(31) || new.member_id, 0));
    if exists (select from erased_members e
            where e.tenant_id = new.tenant_id and e.member_hash = member_hash(new.tenant_id, new.member_id)) then
        raise exception 'The member has been erased' using errcode = 'WM410';
    end if;
    return new;
end
$$;

-- For each table that has a column member_id.
create function keep_of_members(kept regclass) returns void language plpgsql set search_path = public as $$
begin
    execute format('alter table %s add column if not exists erasure_id uuid', kept);
    execute format('alter table %s enable row level security', kept);
    execute format('drop policy if exists tenant on %s', kept);
    execute format(
        'create policy tenant on %s using (tenant_id = current_setting(''waymark.tenant'', true) and erasure_id is null)', kept);
    execute format(
        'create trigger refuse_erased_member before insert on %s for each row execute function refuse_erased_member()', kept);
    execute format('create index if not exists %s on %s (erasure_id) where erasure_id is not null', kept || '_being_erased', kept);
end
$$;

create table consents (
    tenant_id  text        not null,
    id         uuid        not null,
    member_id  text        not null,
    coach_id   text        not null,
    scopes     text[]      not null,
    until_on   date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    ended_at   timestamptz,
    constraint consents_pk primary key (tenant_id, id),
    constraint consents_are_between_two check (member_id <> coach_id),
    constraint consents_have_scopes check (cardinality(scopes) > 0)
);

create index consents_by_member on consents (tenant_id, member_id, id desc);
create index consents_by_coach on consents (tenant_id, coach_id, id desc);

create table consent_accesses (
    tenant_id  text        not null,
    consent_id uuid        not null,
    operation  text        not null,
    record_id  text        not null,
    hour_at    timestamptz not null,
    read_at    timestamptz not null,
    constraint consent_accesses_pk primary key (tenant_id, consent_id, hour_at, operation, record_id),
    constraint consent_accesses_consent_fk foreign key (tenant_id, consent_id) references consents (tenant_id, id) on delete cascade
);

-- What a consent opened, newest first; and what is old, to be swept.
create index consent_accesses_by_time on consent_accesses (tenant_id, consent_id, read_at, operation, record_id);
create index consent_accesses_by_age on consent_accesses (tenant_id, read_at);

-- The response to a key is about a member, too.
alter table idempotency_keys add column member_id text;
create index if not exists idempotency_keys_by_member on idempotency_keys (tenant_id, member_id) where member_id is not null;

do $$
declare
    limited regclass;
begin
    foreach limited in array array['plans', 'assessments', 'consents']::regclass[]
    loop
        perform keep_of_members(limited);
    end loop;
    foreach limited in array array['consent_accesses', 'erased_members']::regclass[]
    loop
        execute format('alter table %s enable row level security', limited);
        execute format(
            'create policy tenant on %s using (tenant_id = current_setting(''waymark.tenant'', true))', limited);
    end loop;
end
$$;

-- One open consent for each pair. One whose last day is over is ended when the pair gets a new one. A consent of somebody who is being
-- erased counts no longer, so that it is in nobody's way who comes back.
create unique index consents_open on consents (tenant_id, coach_id, member_id) where ended_at is null and erasure_id is null;
