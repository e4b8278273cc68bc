-- What was printed before a covered field changed shows what isn't so any more.
alter table form_print add outdated_at datetime(3);
