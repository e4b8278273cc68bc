alter table nomination add column forgotten_at datetime(3);
