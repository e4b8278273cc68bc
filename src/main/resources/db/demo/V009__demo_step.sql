-- Before the tables of the application on purpose: a database with the demo's accounts starts in the profile demo only, and one
-- without them in every other only, because Flyway finds this migration missing or late.
create table demo_step (
    name varchar(100) not null primary key,
    done_on date not null
);
