create view audit_row_facts as select id, happened_at
from audit_row;
