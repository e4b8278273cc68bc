create view post_facts as select id, user_id, unit_id, kind, valid_from, valid_until
from post;
