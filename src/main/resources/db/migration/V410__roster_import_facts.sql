create view roster_import_facts as select id, unit_id, state, created_by, done_at
from roster_import;
