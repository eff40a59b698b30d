-- Who voted how, where a source names the members. A roll call is known by its own name, since files name the bill only
-- by a number of the source, or come before it.
create table roll_call (
    key          text        primary key,
    source       text        not null,
    bill_key     text,
    chamber      text,
    number       integer     not null,
    session      integer,
    date         date,
    question     text,
    result       text,
    content_hash text        not null,
    taken_in_at  timestamptz not null
);
create index roll_call_bill on roll_call (bill_key);

create table roll_call_member (
    roll_call text    not null references roll_call (key) on delete cascade,
    position  integer not null,
    member_id text    not null,
    name      text,
    party     text,
    state     text,
    cast_as   text    not null,
    primary key (roll_call, position)
);

create table legislator (
    source       text        not null,
    member_id    text        not null,
    name         text        not null,
    party        text,
    state        text,
    chamber      text,
    district     text,
    content_hash text        not null,
    taken_in_at  timestamptz not null,
    primary key (source, member_id)
);

-- The words of a title without its year, by which a bill that was introduced again is found.
alter table bill add column title_core text;
create index bill_title_core on bill (title_core) where title_core is not null;
update bill set title_core = btrim(regexp_replace(regexp_replace(lower(title), ' (act )?of (19|20)[0-9]{2}$', ' \1'),
    '[^a-z0-9]+', ' ', 'g')) where length(title) >= 12;
