create view nomination_facts as select
    id, plan_id, number, recommender_id, origin_id, region_id, asked_unit_id, state, awaits, name, gender, birth,
    ethnicity, politics, employer, mobile, category, specialty, forgotten_at
from nomination;
