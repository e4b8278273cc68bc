create unique index uk_sealed_document_code on sealed_document (code);
