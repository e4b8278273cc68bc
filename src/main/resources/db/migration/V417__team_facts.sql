create view team_facts as select id, level, region_id, category
from team;
