insert into audit_lock (id, linked_through) values (1, 0);
