create view choice_facts as select id, selection_id, nomination_id, state
from choice;
