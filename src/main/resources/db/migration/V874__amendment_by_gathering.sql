create index amendment_by_gathering on amendment (gathering_id, person_id);
