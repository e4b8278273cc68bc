drop view task_entry_by_owner_facts;
