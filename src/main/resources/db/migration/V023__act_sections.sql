-- Where the Code holds a section of an act: section 230 of the Communications Act of 1934 is 47 U.S.C. 230.
create table act_section (
    act     text not null,
    section text not null,
    path    text not null,
    primary key (act, section, path)
);
create index act_section_path on act_section (path);
