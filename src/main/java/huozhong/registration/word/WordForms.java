package huozhong.registration.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All forms that were read from Word, in the order of their imports' rows. */
@Repository
class WordForms {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    WordForms(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void addAll(List<WordForm> forms) {
        batches.batchUpdate("insert into word_form (import_id, sheet_row, plan_id, file_id, content)"
                + " values (?,?,?,?,?)", forms, BATCH, (insert, form) -> {
            insert.setString(1, form.importId());
            insert.setInt(2, form.row());
            insert.setString(3, form.planId());
            insert.setString(4, form.fileId());
            insert.setString(5, write(form.content()));
        });
    }

    Optional<WordForm> find(String importId, int row) {
        return jdbc.sql("select * from word_form where import_id = ? and sheet_row = ?").params(importId, row)
                .query(this::row).optional();
    }

    /** The one that became a nomination. */
    Optional<WordForm> of(String nominationId) {
        return jdbc.sql("""
                select f.* from word_form f join roster_row_facts r
                on r.import_id = f.import_id and r.sheet_row = f.sheet_row where r.nomination_id = ?""")
                .param(nominationId).query(this::row).optional();
    }

    /** The nomination that a form became. */
    Optional<String> nomination(String importId, int row) {
        return jdbc.sql("""
                select nomination_id from roster_row_facts
                where import_id = ? and sheet_row = ? and nomination_id is not null""")
                .params(importId, row).query(String.class).optional();
    }

    /** Those of an import that wait to be written, with a photo of their own. */
    List<WordForm> ready(String importId) {
        return jdbc.sql("""
                select f.* from word_form f join roster_row_facts r
                on r.import_id = f.import_id and r.sheet_row = f.sheet_row
                where f.import_id = ? and r.state = 'READY' order by f.sheet_row""").param(importId)
                .query(this::row).list().stream().filter(form -> form.content().photo() != null).toList();
    }

    private WordForm row(ResultSet row, int number) throws SQLException {
        return new WordForm(row.getString("import_id"), row.getInt("sheet_row"), row.getString("plan_id"),
                row.getString("file_id"), read(row.getString("content")));
    }

    private String write(WordForm.Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private WordForm.Content read(String stored) {
        try {
            return json.readValue(stored, WordForm.Content.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
