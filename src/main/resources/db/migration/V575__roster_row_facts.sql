create or replace view roster_row_facts as select import_id, sheet_row, state, nomination_id
from roster_row;
