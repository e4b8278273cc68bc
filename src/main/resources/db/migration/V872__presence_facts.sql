-- What other modules may know of who was where: minutes count from counted_at on.
create view presence_facts as
select gathering_id, person_id, attendee_kind, member_id, state, minutes, counted_at from presence;
