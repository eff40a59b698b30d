-- How far each live source has been read, so that any node goes on where the last one stopped.
create table feed_state (
    feed          text        primary key,
    position      text        not null default '',
    etag          text,
    last_modified text,
    asked_at      timestamptz,
    next_at       timestamptz,
    failures      integer     not null default 0,
    note          text
);
