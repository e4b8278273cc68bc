create index ofd_copy_by_signature on ofd_copy (first_signature);
