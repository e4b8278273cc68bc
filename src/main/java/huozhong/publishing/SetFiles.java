package huozhong.publishing;

import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import huozhong.workflow.model.ModelSet;

/** The files of sets, as they were uploaded. */
@Component
class SetFiles {

    private final JdbcTemplate database;

    SetFiles(JdbcTemplate database) {
        this.database = database;
    }

    ModelSet of(String setId) {
        var files = new TreeMap<String, byte[]>();
        database.query("select name, content from process_set_file where set_id = ?",
                row -> {
                    files.put(row.getString("name"), row.getBytes("content"));
                }, setId);
        return new ModelSet(files);
    }

    void write(String setId, ModelSet set) {
        database.update("delete from process_set_file where set_id = ?", setId);
        set.files().forEach((name, content) -> database.update(
                "insert into process_set_file (set_id, name, content) values (?, ?, ?)", setId, name, content));
    }
}
