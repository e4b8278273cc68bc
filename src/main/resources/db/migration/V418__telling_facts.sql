create view telling_facts as select id, told_at
from telling;
