update unit set plain_name = replace(replace(name, ' ', ''), '　', '') where plain_name is null;
