update task_entry
set owner_id = coalesce(
    (select n.recommender_id from nomination n where n.id = task_entry.case_id),
    (select s.owner_id from selection s where s.id = task_entry.case_id),
    (select b.owner_id from submission b where b.id = task_entry.case_id))
where owner_id is null;
