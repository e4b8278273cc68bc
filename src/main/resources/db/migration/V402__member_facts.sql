create view member_facts as select id, team_id, nomination_id, joined_at, left_at, reason
from member;
