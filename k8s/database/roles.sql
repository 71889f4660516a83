-- A superuser runs this once in the database "waymark", which "waymark_migrator" owns. CloudNativePG does so when it creates
-- the database, and sets the passwords of both roles from the secrets. Anywhere else, run it with psql.

-- The role of the service: it may change rows, of the tenant that its transaction has named, but never the schema. Row-level security
-- does not limit who owns the tables, so it must not be the role that migrates.
CREATE ROLE waymark LOGIN;
-- A statement ends soon after its client has given up, one that waits for a lock makes room for others, and a transaction that
-- hangs releases its locks. The migrator has no such limits: a migration takes as long as it takes. Plans are made for any tenant
-- and not for a guess at one that the statistics do not know yet. The service asks for the same in application.properties, but a
-- pooler drops that.
ALTER ROLE waymark SET statement_timeout = '10s';
ALTER ROLE waymark SET lock_timeout = '1s';
ALTER ROLE waymark SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE waymark SET plan_cache_mode = 'force_generic_plan';
ALTER DEFAULT PRIVILEGES FOR ROLE waymark_migrator GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO waymark;
ALTER DEFAULT PRIVILEGES FOR ROLE waymark_migrator GRANT USAGE, SELECT ON SEQUENCES TO waymark;
