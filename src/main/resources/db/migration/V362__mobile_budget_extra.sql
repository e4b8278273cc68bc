alter table mobile_budget add column extra int not null default 0;
