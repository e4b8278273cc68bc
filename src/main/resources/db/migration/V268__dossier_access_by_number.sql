create index ix_dossier_access_number on dossier_access (unit_id, plan_id, number, nomination_id);
