-- 用印记录: which seal, by which keeper, on which order, what the document was before and is since.
create table seal_use (
    id            varchar(32) not null primary key,
    order_id      varchar(32) not null,
    seal_id       varchar(32) not null,
    unit_id       varchar(32) not null,
    keeper_id     varchar(32) not null,
    document_id   varchar(32) not null,
    revision      int         not null,
    sha256_before varchar(64) not null,
    sha256_after  varchar(64) not null,
    certificate   varchar(64) not null,
    at            datetime(3) not null,
    constraint uk_seal_use unique (order_id),
    constraint fk_seal_use_order foreign key (order_id) references seal_order (id),
    constraint fk_seal_use_seal foreign key (seal_id) references seal (id)
);
