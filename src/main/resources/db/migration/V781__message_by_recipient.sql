create index ix_message_by_recipient on message (recipient_id, told_at, id);
