-- By which version of the template it was printed; none for what was printed before templates had versions.
alter table form_print add edition_id varchar(32);
