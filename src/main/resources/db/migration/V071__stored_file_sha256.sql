create index ix_stored_file_sha256 on stored_file (sha256);
