create index seal_use_by_document on seal_use (document_id, revision);
