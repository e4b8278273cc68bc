-- What other modules may know of gatherings.
create view gathering_facts as
select id, plan_id, kind, owner_id, unit_id, host_id, region_id, title, starts_at, ends_at, state, counted_at
from gathering;
