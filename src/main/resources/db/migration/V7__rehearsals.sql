-- When the member last went through the step's if-then in the mind.
alter table steps add column rehearsed_at timestamptz;
