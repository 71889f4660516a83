-- Run once by a superuser in the database "waymark", which "waymark_migrator" owns. CloudNativePG does it when it makes the
-- database, and gives both roles their passwords from the secrets; elsewhere run it with psql.

-- The role of the service: rows, never the schema.
CREATE ROLE waymark LOGIN;
-- A transaction that hangs gives its locks back. Not for the migrator: it holds its lock for as long as a migration takes.
ALTER ROLE waymark SET idle_in_transaction_session_timeout = '60s';
ALTER DEFAULT PRIVILEGES FOR ROLE waymark_migrator GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO waymark;
ALTER DEFAULT PRIVILEGES FOR ROLE waymark_migrator GRANT USAGE, SELECT ON SEQUENCES TO waymark;
