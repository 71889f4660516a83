-- Who did what to whose data under which consent, never the data. Events are appended in the transaction of the change; a chain of hashes
-- is laid over them later, in batches, so that no writer waits for another one. Events outlive the erasure of a member: they name
-- members by a random pseudonym, and erasure deletes the row that says whose it is.
set local lock_timeout = '5s';

create table member_pseudonyms (
    tenant_id text not null,
    member_id text not null,
    pseudonym uuid not null,
    constraint member_pseudonyms_pk primary key (tenant_id, member_id)
);

-- xid is the transaction that appended the event. What is below the xmin of a snapshot has ended, so nothing can be added before it:
-- that is what gets sealed, by ranges of xid. Events are never updated.
create table audit_events (
    tenant_id  text        not null,
    xid        bigint      not null,
    id         uuid        not null,
    at         timestamptz not null,
    actor_role text        not null,
    actor      text        not null,
    pseudonym  uuid,
    operation  text        not null,
    record_id  uuid,
    consent_id uuid,
    request_id uuid,
    constraint audit_events_pk primary key (tenant_id, xid, id)
);
create index audit_events_by_time on audit_events (tenant_id, at desc, id desc);
create index audit_events_by_member on audit_events (tenant_id, pseudonym, at desc, id desc);
create index audit_events_by_actor on audit_events (tenant_id, actor, at desc, id desc);
create index audit_events_by_operation on audit_events (tenant_id, operation, at desc, id desc);

-- A seal covers the events with begin_xid <= xid < end_xid, and each begins where the one before ends.
create table audit_seals (
    tenant_id     text        not null,
    number        bigint      not null,
    begin_xid     bigint      not null,
    end_xid       bigint      not null,
    events        integer     not null,
    last_at       timestamptz not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    sealed_at     timestamptz not null,
    constraint audit_seals_pk primary key (tenant_id, number)
);

-- Where the chain of a tenant begins, which is behind the last seal that has expired, and where it ends.
create table audit_chains (
    tenant_id     text   not null,
    anchor_number bigint not null,
    anchor_xid    bigint not null,
    anchor_hash   bytea  not null,
    head_number   bigint not null,
    head_xid      bigint not null,
    head_hash     bytea  not null,
    constraint audit_chains_pk primary key (tenant_id)
);

-- The hash of a seal, from that of the one before and from its events, in their order. A JSON array is written in one way only.
create function audit_hash(tenant text, number bigint, begin_xid bigint, end_xid bigint, previous bytea) returns bytea
    language sql stable set search_path = public as $$
    select sha256(previous || convert_to(jsonb_build_array(number, begin_xid, end_xid)::text || coalesce(string_agg(
        E'\n' || jsonb_build_array(e.xid, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.actor_role, e.actor, e.pseudonym,
            e.operation, e.record_id, e.consent_id, e.request_id)::text, '' order by e.xid, e.id), ''), 'UTF8'))
    from audit_events e
    where e.tenant_id = tenant and e.xid >= audit_hash.begin_xid and e.xid < audit_hash.end_xid
$$;

-- Appends an event to those of the tenant that the transaction has named. For a member as actor, the pseudonym stands in for the
-- subject. Nobody but a member's own erasure is still noted about a member who has been erased: under a pseudonym that nothing keeps.
create function note_audit(
        event uuid, happened timestamptz, role text, subject text, member text, operation_id text, about uuid, consent uuid, request uuid)
    returns void language plpgsql security definer set search_path = public as $$
declare
    tenant text := current_setting('waymark.tenant');
    alias  uuid;
begin
    if member is not null then
        select p.pseudonym into alias from member_pseudonyms p where p.tenant_id = tenant and p.member_id = member;
        if alias is null then
            alias := gen_random_uuid();
            begin
                insert into member_pseudonyms as p (tenant_id, member_id, pseudonym) values (tenant, member, alias)
                    on conflict (tenant_id, member_id) do update set pseudonym = p.pseudonym
                    returning p.pseudonym into alias;
            exception when sqlstate 'WM410' then
                null;
            end;
        end if;
    end if;
    insert into audit_events (tenant_id, xid, id, at, actor_role, actor, pseudonym, operation, record_id, consent_id, request_id)
    values (tenant, pg_current_xact_id()::text::bigint, event, happened, role,
        case when role = 'member' then alias::text else subject end, alias, operation_id, about, consent, request);
end
$$;

-- Seals events of all tenants in which nothing can be added any more: at most some of a tenant in one seal, and at most some seals. A chain
-- that somebody else is sealing is skipped. Returns how many seals were made.
create function seal_audit_events(most_seals integer, most_events integer) returns integer
    language plpgsql security definer set search_path = public as $$
declare
    horizon bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    tenant  text := '';
    made    integer := 0;
    chain   audit_chains;
    until   bigint;
    sealed  record;
    seal    bytea;
begin
    loop
        -- From one tenant to the next, without looking at the events of any.
        select e.tenant_id into tenant from audit_events e where e.tenant_id > tenant order by e.tenant_id limit 1;
        exit when tenant is null or made >= most_seals;
        insert into audit_chains values (tenant, 0, 0, '', 0, 0, '') on conflict do nothing;
        select c.* into chain from audit_chains c where c.tenant_id = tenant for update skip locked;
        continue when not found;
        loop
            select e.xid into until from audit_events e
                where e.tenant_id = tenant and e.xid >= chain.head_xid and e.xid < horizon
                order by e.xid offset most_events limit 1;
            until := coalesce(until, horizon);
            select count(*)::integer as events, max(e.at) as last_at, max(e.xid) as last_xid into sealed from audit_events e
                where e.tenant_id = tenant and e.xid >= chain.head_xid and e.xid < until;
            -- A transaction with more events than that is not divided.
            if sealed.events = 0 and until < horizon then
                until := until + 1;
                select count(*)::integer as events, max(e.at) as last_at, max(e.xid) as last_xid into sealed from audit_events e
                    where e.tenant_id = tenant and e.xid >= chain.head_xid and e.xid < until;
            end if;
            exit when sealed.events = 0 or made >= most_seals;
            until := sealed.last_xid + 1;
            seal := audit_hash(tenant, chain.head_number + 1, chain.head_xid, until, chain.head_hash);
            insert into audit_seals
                values (tenant, chain.head_number + 1, chain.head_xid, until, sealed.events, sealed.last_at, chain.head_hash, seal, now());
            update audit_chains c set head_number = c.head_number + 1, head_xid = until, head_hash = seal
                where c.tenant_id = tenant returning c.* into chain;
            made := made + 1;
        end loop;
    end loop;
    return made;
end
$$;

-- Deletes the oldest seals of a tenant, if all of their events are from before an instant, with these events, until it has deleted enough of
-- them. The chain then begins behind them. Returns how many events were deleted.
create function expire_audit_events(tenant text, before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public as $$
declare
    deleted integer := 0;
    oldest  audit_seals;
begin
    if tenant is distinct from current_setting('waymark.tenant', true) then
        raise exception 'Another tenant was named';
    end if;
    perform from audit_chains c where c.tenant_id = tenant for update;
    while deleted < most loop
        select s.* into oldest from audit_seals s where s.tenant_id = tenant order by s.number limit 1;
        exit when oldest.number is null or oldest.last_at >= before;
        delete from audit_events e where e.tenant_id = tenant and e.xid >= oldest.begin_xid and e.xid < oldest.end_xid;
        delete from audit_seals s where s.tenant_id = tenant and s.number = oldest.number;
        update audit_chains c set anchor_number = oldest.number, anchor_xid = oldest.end_xid, anchor_hash = oldest.hash
            where c.tenant_id = tenant;
        deleted := deleted + oldest.events;
    end loop;
    return deleted;
end
$$;

-- The role of the service, which row-level security limits, writes these tables by the functions above only.
create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    if row_security_active(tg_relid) then
        raise exception 'The audit trail is not changed' using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end
$$;

do $$
declare
    limited regclass;
begin
    perform keep_of_members('member_pseudonyms');
    foreach limited in array array['audit_events', 'audit_seals', 'audit_chains']::regclass[]
    loop
        execute format('alter table %s enable row level security', limited);
        execute format(
            'create policy tenant on %s using (tenant_id = current_setting(''waymark.tenant'', true))', limited);
        execute format(
            'create trigger refuse_change_of_audit before insert or update or delete on %s for each row'
                || ' execute function refuse_change_of_audit()', limited);
    end loop;
end
$$;

comment on table audit_events is 'stays: without the pseudonym, which is erased, nobody can tell whom an event was about';
comment on table audit_seals is 'no member data: hashes and numbers';
comment on table audit_chains is 'no member data: hashes and numbers';
