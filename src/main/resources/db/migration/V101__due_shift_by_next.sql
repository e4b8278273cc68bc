create index ix_due_shift_next on due_shift (settled_at, next_at);
