create index seal_order_by_subject on seal_order (subject, kind);
