-- Whether it was made for electronic seals and never came out of a printer: nobody scans it.
alter table form_print add sealing boolean default false not null;
