-- What a recipient did about which bill, as which member of a legislature; and matches that a person said are wrong.
alter table follow_up
    add column bill      text,
    add column member_id text,
    drop constraint follow_up_letter_id_recipient_kind_happened_on_key;
create unique index follow_up_once on follow_up (letter_id, recipient, kind, happened_on, coalesce(bill, ''));

create table follow_up_not_them (
    letter_id bigint      not null references letter (id),
    recipient text        not null,
    member_id text        not null,
    said_by   text        not null,
    said_at   timestamptz not null,
    primary key (letter_id, recipient, member_id)
);
