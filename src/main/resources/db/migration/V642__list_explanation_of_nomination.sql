create index ix_list_explanation_nomination on list_explanation (nomination_id);
