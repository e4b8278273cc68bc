alter table submission add column withdrawn_at datetime(3);
