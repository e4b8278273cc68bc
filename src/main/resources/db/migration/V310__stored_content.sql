create table stored_content (
    sha256 varchar(64) not null primary key
);
