-- Every wording a letter had, its attachments, and rosters that nobody changes any more.

create table letter_version (
    letter_id  bigint      not null references letter (id),
    number     integer     not null check (number > 0),
    subject    text        not null,
    recipients jsonb       not null,
    asks       jsonb       not null,
    text       text        not null,
    change     text        not null check (change in ('DRAFTED', 'TYPO', 'SUBSTANTIVE', 'CORRECTED')),
    note       text        not null,
    saved_by   text        not null,
    saved_at   timestamptz not null,
    primary key (letter_id, number)
);

insert into letter_version
select id, 1, subject, recipients, asks, text, 'DRAFTED', '', 'system', now() from letter;

create table letter_attachment (
    letter_id   bigint      not null references letter (id),
    document_id bigint      not null references document (id),
    caption     text        not null,
    attached_by text        not null,
    attached_at timestamptz not null,
    primary key (letter_id, document_id)
);

-- The hash is checked by the database itself: a canonical form and a hash that do not belong together are never kept.
create table frozen_roster (
    letter_id   bigint      primary key references letter (id),
    canonical   text        not null,
    sha256      text        not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
    goes_out_as text        not null,
    frozen_by   text        not null,
    frozen_at   timestamptz not null
);

create table roster_erratum (
    id           bigint      generated always as identity primary key,
    letter_id    bigint      not null references frozen_roster (letter_id),
    jurisdiction text        not null,
    kind         text        not null check (kind in ('JOINED_LATE', 'WITHDREW')),
    dated        date        not null,
    name         text        not null,
    title        text        not null,
    reason       text        not null check (reason <> ''),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create index roster_erratum_by_letter on roster_erratum (letter_id, id);

create function stays_as_written() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to, never changed', tg_table_name;
end $$;

create trigger letter_version_stays before update or delete on letter_version
    for each row execute function stays_as_written();
create trigger letter_version_is_not_emptied before truncate on letter_version
    execute function stays_as_written();
create trigger frozen_roster_stays before update or delete on frozen_roster
    for each row execute function stays_as_written();
create trigger frozen_roster_is_not_emptied before truncate on frozen_roster
    execute function stays_as_written();
create trigger roster_erratum_stays before update or delete on roster_erratum
    for each row execute function stays_as_written();
create trigger roster_erratum_is_not_emptied before truncate on roster_erratum
    execute function stays_as_written();

-- The signatures of a frozen letter, which lists and counts are read from, stay as they were frozen.
create function roster_is_frozen() returns trigger language plpgsql as $$
begin
    if exists (select 1 from frozen_roster
               where letter_id = case when tg_op = 'INSERT' then new.letter_id else old.letter_id end) then
        raise exception 'the roster of letter % is frozen',
            case when tg_op = 'INSERT' then new.letter_id else old.letter_id end;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger letter_signature_is_frozen before insert or update or delete on letter_signature
    for each row execute function roster_is_frozen();
create trigger letter_signature_is_not_emptied before truncate on letter_signature
    execute function stays_as_written();
