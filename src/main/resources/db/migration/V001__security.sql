-- Who changed audited records, and when. Every <table>_history row points here.
create table revision (
    id         bigint generated always as identity primary key,
    changed_at timestamptz not null,
    changed_by text        not null
);

-- People who may sign in. The stamp counts every change that ends open sessions.
create table account (
    id                 bigint generated always as identity primary key,
    username           text        not null unique check (username = lower(username)),
    display_name       text        not null,
    role               text        not null check (role in ('ADMIN', 'STAFF', 'OFFICE')),
    office             text,
    enabled            boolean     not null,
    password_hash      text        not null,
    password_changed_at timestamptz not null,
    password_temporary boolean     not null,
    stamp              integer     not null,
    version            bigint      not null,
    check ((role = 'OFFICE') = (office is not null))
);

create table account_history (
    id                  bigint   not null,
    rev                 bigint   not null references revision,
    revtype             smallint not null,
    username            text,
    display_name        text,
    role                text,
    office              text,
    enabled             boolean,
    password_changed_at timestamptz,
    password_temporary  boolean,
    primary key (rev, id)
);
create index account_history_by_id on account_history (id, rev);

-- Failed sign-ins, counted apart from the account so that a guess is no change of it.
create table sign_in_attempt (
    account_id   bigint      not null primary key references account on delete cascade,
    failed       integer     not null,
    locked_until timestamptz
);
