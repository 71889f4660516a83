-- The first date of a recurring step's rule, from which its intervals, weekdays and days of the month count for good. A step that was
-- scheduled before has none yet: it counts from its first occurrence, and gets an anchor when it is next rescheduled.
set local lock_timeout = '5s';
alter table steps add column anchor_on date;
