-- Two accounts for MySQL 8.0.18 and later; run once by an administrator, who notes the two passwords that it prints:
--
--     mysql --table -u root -p < docs/mysql-accounts.sql
--
-- huozhong_migration makes and changes tables when a new version starts, and nothing else logs in with it.
-- huozhong_app is what the application works with. After each migration the application gives it, table by table,
-- what it needs; audit_row and audit_link it can read and add to, never change or delete from.
-- Replace % by the addresses of the application's nodes.

create database if not exists huozhong character set utf8mb4 collate utf8mb4_bin;

create user 'huozhong_migration'@'%' identified by random password;
grant all on huozhong.* to 'huozhong_migration'@'%' with grant option;

create user 'huozhong_app'@'%' identified by random password;
grant select on huozhong.* to 'huozhong_app'@'%';
