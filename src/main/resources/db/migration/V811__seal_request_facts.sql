create view seal_request_facts as select
    id, kind, subject, box, opinion_on, unit_id, department_id, asked_by, asked_at, purpose, order_id, state, reason
from seal_request;
