create or replace view choice_facts as select id, selection_id, nomination_id, state, quota_id, level, category, ranking
from choice;
