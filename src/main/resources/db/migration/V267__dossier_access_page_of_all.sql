update dossier_access
set plan_id = (select n.plan_id from nomination n where n.id = dossier_access.nomination_id),
    number = (select n.number from nomination n where n.id = dossier_access.nomination_id)
where plan_id is null;
