-- A superuser runs this once in the database "waymark", which "waymark_migrator" owns. CloudNativePG does so when it creates
-- the database, and sets the passwords of both roles from the secrets. Anywhere else, run it with psql.

-- The role of the service: it may change rows, but never the schema.
CREATE ROLE waymark LOGIN;
-- A transaction that hangs releases its locks. The migrator has no such limit: it holds its lock as long as a migration takes.
ALTER ROLE waymark SET idle_in_transaction_session_timeout = '60s';
ALTER DEFAULT PRIVILEGES FOR ROLE waymark_migrator GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO waymark;
ALTER DEFAULT PRIVILEGES FOR ROLE waymark_migrator GRANT USAGE, SELECT ON SEQUENCES TO waymark;
