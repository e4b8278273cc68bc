package huozhong.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All imports of the organisation. */
@Repository
class OrganizationImports {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OrganizationImports(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(OrganizationImport added) {
        jdbc.sql("""
                insert into organization_import (id, file_name, state, row_count, typed, found, created_by, created_at)
                values (?,?,?,?,?,?,?,?)""")
                .params(added.id(), added.fileName(), added.state().name(), added.rowCount(), write(added.typed()),
                        write(added.found()), added.createdBy(), added.createdAt()).update();
    }

    Optional<OrganizationImport> find(String id) {
        return jdbc.sql("select * from organization_import where id = ?").param(id).query(this::row).optional();
    }

    /** Until the transaction ends nobody else writes it. */
    Optional<OrganizationImport> lock(String id) {
        return jdbc.sql("select * from organization_import where id = ? for update").param(id).query(this::row)
                .optional();
    }

    /** What was typed, mobiles among it, is needed no more. */
    void written(String id, String byUserId, LocalDateTime now) {
        jdbc.sql("""
                update organization_import set state = 'WRITTEN', typed = '[]', written_by = ?, written_at = ?
                where id = ?""").params(byUserId, now, id).update();
    }

    void forgetUnwritten(LocalDateTime before) {
        jdbc.sql("delete from organization_import where state = 'CHECKED' and created_at < ?").param(before).update();
    }

    private OrganizationImport row(ResultSet row, int number) throws SQLException {
        return new OrganizationImport(row.getString("id"), row.getString("file_name"),
                OrganizationImport.State.valueOf(row.getString("state")), row.getInt("row_count"),
                read(row.getString("typed"), new TypeReference<List<Line>>() { }),
                read(row.getString("found"), new TypeReference<Comparison>() { }), row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class), row.getString("written_by"),
                row.getObject("written_at", LocalDateTime.class));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
