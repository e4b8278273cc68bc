create index ix_dossier_access_unit on dossier_access (unit_id, nomination_id);
