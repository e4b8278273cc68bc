create view task_urge_facts as select task_id, urged_on
from task_urge;
