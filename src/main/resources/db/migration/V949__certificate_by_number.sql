create index ix_certificate_number on certificate (number);
