-- Where a seal's key is kept: here, in a device, or at a platform that puts the seal on itself.
alter table seal add kept varchar(16) default 'HERE' not null;
