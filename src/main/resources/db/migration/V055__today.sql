-- When each account last looked at the landing screen, and since when things are new to it.
create table today_look (
    username  text        primary key,
    since     timestamptz not null,
    looked_at timestamptz not null
);

-- What the landing screen tells administrators of accounts; the accounts are kept elsewhere.
create view today_locked_account as
select account_id, locked_until from sign_in_attempt where locked_until is not null;

create view today_account_change as
select history.id, history.display_name, history.revtype = 0 as created, revision.changed_at, revision.changed_by
from account_history history
join revision on revision.id = history.rev;
