-- What became of a goal, as the member says; null until then. Goals whose steps were all closed before await their outcome like any
-- other.
set local lock_timeout = '5s';

alter table goals add column outcome jsonb;
