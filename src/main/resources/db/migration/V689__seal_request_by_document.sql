create index ix_seal_request_document on seal_request (document_id, open_for);
