-- What an association asks of who answers, and when those who have not answered are reminded: so many business days
-- before the deadline, written "5,2"; empty for never. Rounds that run already are not changed under way.
alter table rule_set
    add column needs_delegation boolean not null default false,
    add column reminder_days    text    not null default '5,2' check (reminder_days ~ '^([0-9]{1,3}(,[0-9]{1,3})*)?$');
alter table rule_set_history
    add column needs_delegation boolean,
    add column reminder_days    text;
alter table sign_on_round
    add column rule_needs_delegation boolean not null default false,
    add column rule_reminder_days    text    not null default '',
    add column reminders             boolean not null default true;
