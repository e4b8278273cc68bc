create view opinion_void_facts as select opinion_id, at
from opinion_void;
