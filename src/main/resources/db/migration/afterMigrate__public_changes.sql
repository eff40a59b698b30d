-- Runs after every migration: each table that a public page may show tells of its changes, tables added later too.
do $$
declare
    one record;
begin
    perform pg_advisory_xact_lock(hashtext('tells_of_change'));
    for one in
        select c.oid::regclass as name from pg_class c
        where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace
          and c.relname not like '%\_history'
          and c.relname not in ('flyway_schema_history', 'event_publication', 'revision', 'sign_in_attempt',
                                'scheduled_tasks', 'today_look', 'office_calendar', 'review_reading')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tells_of_change')
    loop
        execute format('create trigger tells_of_change after insert or update or delete or truncate on %s'
                       ' for each statement execute function tell_of_change()', one.name);
    end loop;
end $$;
