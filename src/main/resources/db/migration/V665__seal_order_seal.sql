-- Which of its seals the unit wants on this; none where any of them does.
alter table seal_order add column seal_id varchar(32);
