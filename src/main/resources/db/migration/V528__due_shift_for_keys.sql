-- Gives the open tasks of before their due_key: it goes through all that have a date and none.
insert into due_shift (id, due_key, code, total, done, stage, position, attempts, next_at)
values ('DUE-KEYS', '', '', 0, 0, 'TASKS', '', 0, '2024-01-01 00:00:00');
