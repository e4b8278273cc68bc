insert into organization_version (id, version) values (1, 1);
