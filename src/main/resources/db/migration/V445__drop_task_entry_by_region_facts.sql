drop view task_entry_by_region_facts;
