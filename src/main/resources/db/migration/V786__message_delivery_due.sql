create index ix_message_delivery_due on message_delivery (letter_id, due_at, recipient_id);
