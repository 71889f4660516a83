-- The one key with which all instances seal the cursors of lists; the service makes it when it first needs it.
create table cursor_key (
    only_one  boolean  not null default true,
    secret    bytea    not null,
    constraint cursor_key_pk primary key (only_one),
    constraint cursor_key_is_one check (only_one),
    constraint cursor_key_has_256_bits check (octet_length(secret) = 32)
);
