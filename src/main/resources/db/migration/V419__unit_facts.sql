create view unit_facts as select id, code, name, unit_function, region_id, parent_id
from unit;
