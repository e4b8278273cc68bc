alter table unit add column plain_name varchar(200);
