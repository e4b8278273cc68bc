create index ix_opinion_scan on opinion (scan);
