-- Where a provision stands in its section, at which level, and the words that follow its parts.
alter table statute add column position integer;
alter table statute add column level text;
alter table statute_text add column tail text;
alter table statute_note add column heading text;

-- What each section was last read from, so that a second reading of the same changes nothing.
create table statute_source (
    path         text        not null,
    source       text        not null,
    content_hash text        not null,
    as_of        date        not null,
    taken_in_at  timestamptz not null,
    primary key (path, source)
);
