-- A result is read much more often than it is written, and PostgreSQL writes out jsonb number by number at every read. As text it is
-- handed out as it was stored. The previous version still reads and writes result alone. So the database fills that in for it, and
-- what the previous version has written is read from there; the next version does without it.
set local lock_timeout = '5s';

alter table assessments add column result_text text;

create function fill_in_result() returns trigger language plpgsql as $$
begin
    new.result = new.result_text::jsonb;
    return new;
end
$$;

create trigger assessments_fill_in_result before insert or update on assessments for each row
    when (new.result_text is not null and new.result is null) execute function fill_in_result();

-- Large values are written and read faster with lz4, where the server was built with it. What is stored stays as it is.
do $$
begin
    if exists (select from pg_settings where name = 'default_toast_compression' and 'lz4' = any (enumvals)) then
        alter table assessments
            alter column answers set compression lz4,
            alter column result set compression lz4,
            alter column result_text set compression lz4;
        alter table idempotency_keys alter column body set compression lz4;
    end if;
end
$$;
