-- Not before then: somebody has it in hand, or it failed a moment ago.
alter table roster_stamp add next_at datetime(3);
