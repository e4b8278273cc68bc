-- one row: which files folder belongs to this database
create table file_store (
    id       int         not null primary key,
    store_id varchar(32) not null
);
