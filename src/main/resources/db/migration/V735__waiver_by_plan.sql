create index waiver_by_plan on waiver (plan_id, code, unit_id, said_at);
