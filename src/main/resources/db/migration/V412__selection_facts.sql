create view selection_facts as select id, plan_id, kind, owner_id, state
from selection;
