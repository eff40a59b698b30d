-- What readers of the public pages report as wrong, until somebody of staff has dealt with it.
create table error_report (
    id          bigint generated always as identity primary key,
    about       text not null,
    words       text not null,
    email       text,
    reported_at timestamptz not null,
    closed_at   timestamptz,
    closed_by   text,
    answer      text,
    check ((closed_at is null) = (closed_by is null))
);
create index error_report_open on error_report (reported_at) where closed_at is null;
