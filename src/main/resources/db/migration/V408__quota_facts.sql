create view quota_facts as select id, plan_id, ordinal, level, category, owner_unit_id, region_id, seats, used, kind
from quota;
