-- Erasing a member. The first transaction marks all rows that name the member, from which moment nobody sees them; a job deletes them
-- afterwards, with what belongs to them, a few thousand at a time. All of it reads the schema, so a table that comes later joins
-- by its columns and foreign keys alone.
--
-- The functions belong to the owner of the tables, because the service's role sees no marked row. They do nothing but erase, and only what
-- is of the tenant that the transaction has named.
set local lock_timeout = '5s';

-- A receipt, which says what was erased and not whose it was. As long as the member cannot come back by a late request, the same hash
-- as in erased_members shows it to them; after that, nothing does.
-- While rows are being deleted, it counts them by table; then it holds, for good, what clients read.
create table erasures (
    tenant_id     text        not null,
    id            uuid        not null,
    member_hash   bytea,
    requested_at  timestamptz not null,
    completed_at  timestamptz,
    erased        jsonb       not null default '{}',
    hash          text,
    constraint erasures_pk primary key (tenant_id, id),
    constraint erasures_complete_with_a_hash check ((completed_at is null) = (hash is null))
);

create unique index erasures_running_once on erasures (tenant_id, member_hash) where completed_at is null;
create index erasures_of_member on erasures (tenant_id, member_hash, requested_at desc) where member_hash is not null;
create index erasures_running on erasures (requested_at) where completed_at is null;
create index erasures_with_hash on erasures (requested_at) where member_hash is not null;

alter table erasures enable row level security;
create policy tenant on erasures using (tenant_id = current_setting('waymark.tenant', true));

-- A table that holds nothing of a member says why. The build fails for every other table that no feature declares. One whose rows stay
-- when the member is erased, because nothing connects them with the member any more, says so by "stays: " and the reason.
comment on table erasures is 'no member data: counts of deleted rows, with a salted hash that is destroyed after thirty days';
comment on table erased_members is 'no member data: salted hashes, destroyed after thirty days';
comment on table erasure_salt is 'no member data: one random value';
comment on table cursor_key is 'no member data: one random value';

-- The answer to a key is stored last, by an update, and names its member only then: it must not be stored of somebody who was erased in
-- the meantime.
do $$ begin perform keep_of_members('idempotency_keys'); end $$;
drop trigger refuse_erased_member on idempotency_keys;
create trigger refuse_erased_member before update of member_id on idempotency_keys
    for each row when (new.member_id is not null) execute function refuse_erased_member();

-- The tables whose rows name their member and can be marked (keep_of_members), always in the same order, so that two erasures
-- do not wait for each other.
create function member_tables() returns setof regclass language sql stable set search_path = public as $$
    select c.oid::regclass
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'erasure_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname
$$;

-- Every table that is to be emptied, children first, with the join that finds its rows from a root, t0, which is marked; "place" is the
-- number of its own alias. Foreign keys with "on delete cascade" say what belongs to what. A row is found by columns that are never null.
create function tables_to_erase() returns table (kept regclass, source text, place integer, latest_first text)
language sql stable set search_path = public as $$
    with recursive edge as (
        select fk.conrelid::regclass as child, fk.confrelid::regclass as parent,
            bool_and(c.attnotnull) as sure,
            string_agg(format('own.%I = parent.%I', c.attname, p.attname), ' and ' order by k.position) as matches
        from pg_constraint fk,
            unnest(fk.conkey, fk.confkey) with ordinality as k (child, parent, position),
            pg_attribute c, pg_attribute p
        where fk.contype = 'f' and fk.confdeltype = 'c' and fk.connamespace = 'public'::regnamespace
            and c.attrelid = fk.conrelid and c.attnum = k.child and p.attrelid = fk.confrelid and p.attnum = k.parent
        group by fk.oid, fk.conrelid, fk.confrelid
    ), path (kept, source, place, sure) as (
        select root, format('%s t0', root) collate "C", 0, true from member_tables() as root
        union all
        select edge.child,
            -- No planner turns this around and begins with what the whole tenant has.
            path.source || format(' cross join lateral (select own.ctid, own.* from %s own where %s offset 0) t%s',
                edge.child, replace(edge.matches, 'parent.', 't' || path.place || '.'), path.place + 1),
            path.place + 1, path.sure and edge.sure
        from path join edge on edge.parent = path.kept and edge.child <> edge.parent
    ), ordered as (
        select distinct on (kept) kept, source, place,
            max(place) over (partition by kept) as depth
        from path
        order by kept, sure desc, place
    )
    select ordered.kept, ordered.source, ordered.place,
        -- Where a row replaces an earlier one, the database deletes it with that: the latest go first, so that each is counted.
        case when exists (select from edge where edge.child = ordered.kept and edge.parent = ordered.kept)
            then format(' order by t%s.id desc', ordered.place) else '' end
    from ordered
    order by ordered.depth desc, ordered.kept::text
$$;

-- Makes a member disappear for everybody, in the current transaction, and gives the id of the receipt: the one that is there already
-- if the member is being erased, or was and has not come back.
create function try_to_begin_erasure(member text, new_id uuid, now timestamptz) returns uuid
language plpgsql security definer set search_path = public as $$
declare
    tenant constant text = current_setting('waymark.tenant');
    who constant bytea = member_hash(tenant, member);
    root regclass;
    receipt uuid;
    answers bigint;
begin
    -- A request that changes a row holds it already when it asks for the lock on the member, so the rows are locked first here, too.
    for root in select member_tables() loop
        execute format('select from %s where tenant_id = $1 and member_id = $2 and erasure_id is null for no key update', root)
            using tenant, member;
    end loop;
    perform pg_advisory_xact_lock(hashtextextended(tenant || chr(31) || member, 0));

    select e.id into receipt
    from erasures e
    where e.tenant_id = tenant and e.member_hash = who and (e.completed_at is null
        or exists (select from erased_members m where m.tenant_id = tenant and m.member_hash = who))
    order by e.requested_at desc
    limit 1;
    if receipt is null then
        receipt = new_id;
        insert into erasures (tenant_id, id, member_hash, requested_at) values (tenant, receipt, who, now);
    end if;
    insert into erased_members (tenant_id, member_hash, erased_at) values (tenant, who, now) on conflict do nothing;

    -- Answers are deleted at once: a key that is there and cannot be seen would be in the way of the next request that has it.
    delete from idempotency_keys k
    where k.tenant_id = tenant and (k.member_id = member or k.subject = member and coalesce(k.role, 'member') = 'member');
    get diagnostics answers = row_count;
    update erasures e
    set erased = e.erased || jsonb_build_object(
        'idempotency_keys', coalesce((e.erased ->> 'idempotency_keys')::bigint, 0) + answers)
    where e.tenant_id = tenant and e.id = receipt and e.completed_at is null;

    -- What was stored before the lock was free is there now, and nothing can follow.
    for root in select member_tables() loop
        execute format('update %s set erasure_id = $1 where tenant_id = $2 and member_id = $3 and erasure_id is null', root)
            using receipt, tenant, member;
    end loop;
    return receipt;
end
$$;

-- The same. What is in the way of the whole is tried again, from the beginning, with nothing done in between: a writer held a row for
-- too long, or wanted what this transaction had. Each attempt waits for at most a second at a row, as every statement of the service does.
create function begin_erasure(member text, new_id uuid, now timestamptz) returns uuid
language plpgsql security definer set search_path = public as $$
begin
    for attempt in 1..2 loop
        begin
            return try_to_begin_erasure(member, new_id, now);
        exception when lock_not_available or deadlock_detected then
            null;
        end;
    end loop;
    return try_to_begin_erasure(member, new_id, now);
end
$$;

-- One erasure that is not complete and that no other instance is working on, until the end of the transaction; in no order, so that one
-- that fails holds up no other.
create function claim_erasure() returns table (tenant_id text, id uuid)
language sql volatile security definer set search_path = public as $$
    select e.tenant_id, e.id from erasures e where e.completed_at is null order by random() limit 1 for update skip locked
$$;

-- Deletes some of the rows of an erasure, counts them in its receipt, and tells whether any may be left. Without the planner's other
-- ways, so that no statement goes through a whole table of all tenants, whatever its statistics say.
create function erase_rows(erasure uuid, most integer) returns boolean
language plpgsql security definer set search_path = public
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    tenant constant text = current_setting('waymark.tenant');
    part record;
    root regclass;
    deleted bigint;
    remaining bigint = most;
    counts jsonb = '{}';
    is_left boolean = false;
begin
    perform from erasures e where e.tenant_id = tenant and e.id = erasure and e.completed_at is null;
    if not found then
        raise exception 'The tenant has no such erasure';
    end if;
    for part in select * from tables_to_erase() loop
        exit when remaining <= 0;
        execute format(
            'delete from %s where ctid = any (array (select t%s.ctid from %s where t0.erasure_id = $1%s limit $2))',
            part.kept, part.place, part.source, part.latest_first)
            using erasure, remaining;
        get diagnostics deleted = row_count;
        remaining = remaining - deleted;
        counts = counts || jsonb_build_object(part.kept::text, deleted);
    end loop;
    for root in select member_tables() loop
        exit when is_left;
        execute format('select exists (select from %s where erasure_id = $1)', root) into is_left using erasure;
    end loop;
    update erasures e
    set erased = (
        select jsonb_object_agg(total.name, total.rows)
        from (
            select counted.key as name, sum(counted.value::bigint) as rows
            from (select * from jsonb_each_text(e.erased) union all select * from jsonb_each_text(counts)) counted
            group by counted.key) total)
    where e.tenant_id = tenant and e.id = erasure;
    return is_left;
end
$$;

-- From then on, a late request could bring a member back, and nothing tells whose a receipt is.
create function forget_erased_members(before timestamptz) returns void language sql security definer set search_path = public as $$
    delete from erased_members m where m.erased_at < before;
    update erasures e set member_hash = null
    where e.requested_at < before and e.completed_at is not null and e.member_hash is not null
$$;
