create index ix_flow_fault_case on flow_fault (case_id, process);
