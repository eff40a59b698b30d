-- The printed versions of a bill with their words; a reported bill holds struck and new words side by side.
create table bill_text (
    bill_key     text        not null,
    version      text        not null,
    stage        text        not null,
    printed_on   date,
    source       text        not null,
    content_hash text        not null,
    pieces       jsonb       not null,
    taken_in_at  timestamptz not null,
    primary key (bill_key, version)
);

-- Which provisions a version's words cite.
create table bill_citation (
    bill_key text not null,
    version  text not null,
    path     text not null,
    section  text not null,
    quote    text not null,
    primary key (bill_key, version, path),
    foreign key (bill_key, version) references bill_text (bill_key, version) on delete cascade
);
create index bill_citation_section on bill_citation (section);
