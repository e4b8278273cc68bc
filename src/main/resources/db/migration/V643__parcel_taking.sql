-- Who took a list's parcel when, and how: the mobiles in it count once a day for whoever takes the same people again.
create table parcel_taking (
    id            varchar(32) not null primary key,
    submission_id varchar(32) not null,
    how           varchar(12) not null,
    people_sha256 varchar(64) not null,
    user_id       varchar(32) not null,
    at            datetime(3) not null,
    constraint fk_parcel_taking foreign key (submission_id) references submission (id)
);
