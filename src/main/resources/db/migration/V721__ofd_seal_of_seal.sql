create index ofd_seal_of_seal on ofd_seal (seal_id, issued_at);
