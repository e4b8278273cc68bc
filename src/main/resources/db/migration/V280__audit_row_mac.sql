-- made with a key that is outside the database; null in rows that are older than the key
alter table audit_row add column mac varchar(80);
