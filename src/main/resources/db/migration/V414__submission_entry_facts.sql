create view submission_entry_facts as select submission_id, choice_id, nomination_id, state, at
from submission_entry;
