-- A version of a printed paper's template: somebody's draft, published by somebody else and never changed afterwards.
create table paper_edition (
    id           varchar(32)   not null primary key,
    kind         varchar(40)   not null,
    state        varchar(20)   not null,
    note         varchar(500)  not null,
    source       longtext      not null,
    sha256       varchar(64)   not null,
    author_id    varchar(32)   not null,
    drafted_at   datetime(3)   not null,
    number       int,
    publisher_id varchar(32),
    published_at datetime(3),
    reason       varchar(1000),
    version      int           not null,
    constraint uk_paper_edition_number unique (kind, number)
);
