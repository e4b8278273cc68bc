-- On what the date hangs; open tasks of before get theirs by the follower of due_shift, piece by piece.
alter table task_entry add column due_key varchar(240);
