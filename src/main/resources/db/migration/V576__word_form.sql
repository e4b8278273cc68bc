-- A registration form that was read from Word: the row of the import that it became, what stands on it, and its file.
create table word_form (
    import_id varchar(32) not null,
    sheet_row int not null,
    plan_id varchar(32) not null,
    file_id varchar(32),
    content longtext not null,
    primary key (import_id, sheet_row),
    constraint fk_word_form_plan foreign key (plan_id) references plan (id),
    constraint fk_word_form_file foreign key (file_id) references stored_file (id)
);
