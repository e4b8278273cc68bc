create index ix_platform_request_document on platform_request (document_id, open_for);
