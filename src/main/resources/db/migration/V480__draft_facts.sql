create view draft_facts as select
    id, plan_id, number, recommender_id, origin_id, name, gender, birth, ethnicity, politics, employer, mobile, category,
    specialty, deeds, honours, photo, version
from nomination where state = 'DRAFT';
