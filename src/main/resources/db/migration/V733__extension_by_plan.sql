create index extension_by_plan on extension (plan_id, code, unit_id);
