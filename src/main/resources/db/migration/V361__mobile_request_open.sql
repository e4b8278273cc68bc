create index ix_mobile_request_open on mobile_request (asked_on, state);
