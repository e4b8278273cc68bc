create view submission_facts as select id, plan_id, owner_id, state, late, reported_at
from submission;
