create view seal_order_facts as select id, kind, subject, box, unit_id, ordered_by, ordered_at, state, reason
from seal_order;
