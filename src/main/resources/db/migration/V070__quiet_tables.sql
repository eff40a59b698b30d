-- No public page shows when somebody looked at their landing screen, or where a private calendar lies: a change there is
-- no news for the pages that are kept. afterMigrate__public_changes.sql leaves these tables out from now on.
drop trigger if exists tells_of_change on today_look;
drop trigger if exists tells_of_change on office_calendar;
