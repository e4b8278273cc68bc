create view region_facts as select id, code, name, level, parent_id, path
from region;
