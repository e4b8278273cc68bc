-- Who is expected at a gathering, and in which capacity; attendee_kind is MEMBER, and later whoever else comes.
create table expectation (
    gathering_id    varchar(32) not null,
    person_id       varchar(32) not null,
    attendee_kind   varchar(20) not null,
    member_id       varchar(32),
    state           varchar(20) not null,
    override_reason varchar(600),
    primary key (gathering_id, person_id),
    constraint fk_expectation_gathering foreign key (gathering_id) references gathering (id)
);
