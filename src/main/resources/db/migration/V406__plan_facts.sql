create view plan_facts as select id, title, status
from plan;
