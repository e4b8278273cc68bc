-- The code that such a document carries as its QR, by which a stranger asks whether it stands.
alter table sealed_document add code varchar(32);
