-- A parcel that its receiver got elsewhere, read in, compared and kept with the list.
create table kept_parcel (
    id            varchar(32) not null primary key,
    submission_id varchar(32) not null,
    file_id       varchar(32),
    sha256        varchar(64) not null,
    same          int         not null,
    differing     int         not null,
    user_id       varchar(32) not null,
    at            datetime(3) not null,
    constraint uk_kept_parcel unique (submission_id, sha256),
    constraint fk_kept_parcel foreign key (submission_id) references submission (id)
);
