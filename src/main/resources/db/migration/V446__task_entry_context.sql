-- What a case belongs to, if to anything: a plan, for all there are so far.
alter table task_entry add column context_id varchar(32);
