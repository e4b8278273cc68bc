create index ix_seal_certificate_holder on seal_certificate (holder, revoked_at);
