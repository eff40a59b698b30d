-- The private address of a person's calendar: one a person, kept as a hash.
create table office_calendar (
    username   text        primary key,
    token_hash text        not null unique,
    created_at timestamptz not null
);

-- Accounts that may follow their office's dates; the accounts are kept elsewhere.
create view office_calendar_owner as
select username, office from account where enabled and role = 'OFFICE' and office is not null;

-- Which office signed a letter of which campaign, and who signed with whom.
create view office_campaign as
select signature.jurisdiction as office, record.campaign_id
from letter_signature signature
join letter on letter.id = signature.letter_id and letter.status = 'SENT' and letter.published
join campaign_record record on record.node_kind = 'LETTER' and record.node_key = letter.id::text;

create view office_partner as
select ours.jurisdiction as office, theirs.jurisdiction as partner, count(distinct ours.letter_id) as letters
from letter_signature ours
join letter on letter.id = ours.letter_id and letter.status = 'SENT'
join letter_signature theirs on theirs.letter_id = ours.letter_id and theirs.jurisdiction <> ours.jurisdiction
group by ours.jurisdiction, theirs.jurisdiction;
