alter table credential add column logged_in_at datetime(3);
