-- The public pages are kept as they were rendered, on every node. A table tells which of them it was when it changes;
-- afterMigrate.sql gives each table the trigger.
create function tell_of_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('joinder_change', tg_table_name);
    return null;
end $$;
