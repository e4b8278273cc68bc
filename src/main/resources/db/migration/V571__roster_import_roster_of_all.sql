update roster_import set roster_id = file_id;
