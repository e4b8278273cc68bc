package huozhong.nomination.material;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.nomination.material.Material.Added;
import huozhong.nomination.material.Material.Kind;

/** All materials; one that was taken away keeps its row without its file. */
@Repository
class Materials {

    private static final RowMapper<Material> ROW = (row, n) -> new Material(row.getString("id"),
            row.getString("nomination_id"), Kind.valueOf(row.getString("kind")), row.getString("name"),
            row.getLong("size"), row.getInt("pages"), row.getString("file_id"), new Added(row.getString("added_by"),
                    row.getString("unit_id"), row.getObject("added_at", LocalDateTime.class)));

    private final JdbcClient jdbc;

    Materials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Material material, String mediaType) {
        jdbc.sql("""
                insert into nominee_material
                    (id, nomination_id, kind, name, media_type, size, pages, file_id, added_by, unit_id, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(material.id(), material.nominationId(), material.kind().name(), material.name(), mediaType,
                        material.size(), material.pages(), material.fileId(), material.added().userId(),
                        material.added().unitId(), material.added().at())
                .update();
    }

    /** Oldest first. */
    List<Material> of(String nominationId) {
        return jdbc.sql("select * from nominee_material where nomination_id = ? and file_id is not null"
                + " order by added_at, id").param(nominationId).query(ROW).list();
    }

    Optional<Material> find(String nominationId, String id) {
        return of(nominationId).stream().filter(material -> material.id().equals(id)).findFirst();
    }

    void remove(String id, String userId, LocalDateTime at) {
        jdbc.sql("update nominee_material set file_id = null, name = null, removed_by = ?, removed_at = ? where id = ?")
                .params(userId, at, id).update();
    }

    List<String> filesOf(List<String> nominationIds) {
        return jdbc.sql("select file_id from nominee_material where nomination_id in (:ids) and file_id is not null")
                .param("ids", nominationIds).query(String.class).list();
    }

    /** Which files, without what they were. */
    void forget(List<String> nominationIds) {
        jdbc.sql("update nominee_material set file_id = null, name = null where nomination_id in (:ids)")
                .param("ids", nominationIds).update();
    }

    void delete(String nominationId) {
        jdbc.sql("delete from nominee_material where nomination_id = ?").param(nominationId).update();
    }
}
