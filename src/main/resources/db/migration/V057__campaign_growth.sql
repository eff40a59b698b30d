-- How many had signed an open letter at the end of a day, kept as the answers come in.
create table campaign_growth (
    letter_id bigint      not null references letter (id),
    day       date        not null,
    signed    integer     not null,
    changed_at timestamptz not null,
    primary key (letter_id, day)
);
create index campaign_growth_changed on campaign_growth (changed_at desc);

-- The names of letters, as boards show them.
create view campaign_letter as
select id, subject from letter;
