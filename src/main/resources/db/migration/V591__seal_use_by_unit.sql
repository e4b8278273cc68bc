create index seal_use_by_unit on seal_use (unit_id, at, id);
