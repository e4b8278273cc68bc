create view roster_row_facts as select import_id, state
from roster_row;
