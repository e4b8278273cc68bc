create index sealed_revision_by_sha256 on sealed_revision (sha256);
