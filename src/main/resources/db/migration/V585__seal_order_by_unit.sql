create index seal_order_by_unit on seal_order (unit_id, state, ordered_at, id);
