-- What a release is called and who issued it as far as its text was read. People see it while nothing is confirmed; the
-- public never does, since what is published has a headline and an office of its own.
alter table release
    add column found_headline text,
    add column found_office text check (found_office ~ '^[A-Z]{2}$'),
    add check (status <> 'PUBLISHED' or headline is not null);
alter table release
    add column title text generated always as (coalesce(headline, found_headline, first_line)) virtual;

with latest as (
    select release_id, max(number) as number from release_text group by release_id
), suggested as (
    select item.release_id, item.target::jsonb as target, item.sure, item.span_start
    from review_item item join latest on latest.release_id = item.release_id and latest.number = item.text_number
    where item.state <> 'REJECTED'
)
update release set
    found_headline = (
        select target ->> 'value' from suggested
        where release_id = release.id and target ->> 'is' = 'field' and target ->> 'field' = 'HEADLINE'
        order by sure desc, span_start limit 1),
    found_office = (
        select target ->> 'usps' from suggested
        where release_id = release.id and target ->> 'is' = 'office' and target ->> 'part' = 'ISSUER'
        order by sure desc, span_start limit 1)
where exists (select from suggested where release_id = release.id);

-- Findings of an earlier text can no longer be decided, so nobody waits for them.
create index review_item_open on review_item (release_id, text_number) where state = 'SUGGESTED';
create view review_latest as
select item.release_id, item.state
from review_item item
where item.text_number = (select max(number) from release_text text where text.release_id = item.release_id);

drop view review_queue;
create view review_queue as
select release.id as release_id,
       release.title,
       release.headline is not null as headline_confirmed,
       release.office,
       release.found_office,
       release.status,
       release.received_at,
       (select count(*) from review_latest item
        where item.release_id = release.id and item.state = 'SUGGESTED') as open,
       (select count(*) from review_latest item
        where item.release_id = release.id and item.state <> 'SUGGESTED') as decided
from release
where release.status = 'RECEIVED'
   or release.id in (select item.release_id from review_latest item where item.state = 'SUGGESTED');

-- Which family each release belongs to, as the confirmed pairs connect them, so that no list walks them for each pair.
create table release_family (
    release_id bigint primary key references release,
    family_id  bigint not null references release
);
create index release_family_by_family on release_family (family_id);

with recursive linked (one, other) as (
    select first_id, second_id from release_pair where state = 'CONFIRMED'
    union all
    select second_id, first_id from release_pair where state = 'CONFIRMED'
), reached (root, id) as (
    select one, one from linked
    union
    select reached.root, linked.other from reached join linked on linked.one = reached.id
)
insert into release_family select id, min(root) from reached group by id;

create index release_pair_waiting on release_pair (likeness desc, id) where state = 'SUGGESTED';

-- What was found in a text and is still to be heard did not say in which text: those releases are read once more.
insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
select gen_random_uuid(), 'org.joinder.extraction.ExtractionListener.on(org.joinder.releases.ReleaseReceived)',
       'org.joinder.releases.ReleaseReceived', '{"release":{"value":' || waiting.release || '}}', now(), 'PUBLISHED', 0
from (select distinct serialized_event::jsonb -> 'release' ->> 'value' as release from event_publication
      where event_type = 'org.joinder.extraction.MentionsFound' and completion_date is null) waiting;
delete from event_publication where event_type = 'org.joinder.extraction.MentionsFound' and completion_date is null;
