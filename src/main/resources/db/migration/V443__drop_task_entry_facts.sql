drop view task_entry_facts;
