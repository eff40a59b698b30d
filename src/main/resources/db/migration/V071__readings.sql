-- What a reading said of each text as a whole, in the order it was said; one row for each text that was read.
create table review_reading (
    release_id  bigint  not null references release,
    text_number integer not null,
    codes       text[]  not null,
    messages    text[]  not null check (cardinality(messages) = cardinality(codes)),
    primary key (release_id, text_number)
);
