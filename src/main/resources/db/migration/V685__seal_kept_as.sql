-- By what it is known there: the key's label in the device, the seal's number at the platform.
alter table seal add kept_as varchar(100) default '' not null;
