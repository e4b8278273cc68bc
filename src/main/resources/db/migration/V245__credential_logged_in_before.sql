alter table credential add column logged_in_before datetime(3);
