create index ix_message_letter_ready on message_letter (state, next_at);
