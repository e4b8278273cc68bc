package huozhong.document;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rows of stored files; they are written once, never changed, and removed when their people are forgotten. */
@Repository
class StoredFiles {

    private static final String COLUMNS =
            "id, sha256, kind, media_type, size, name, owner_unit_id, created_by, created_at";

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    void add(StoredFile file) {
        database.sql("insert into stored_file (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.id(), file.sha256(), file.kind().name(), file.mediaType(), file.size(), file.name(),
                        file.ownerUnitId(), file.createdBy(), file.createdAt())
                .update();
    }

    Optional<StoredFile> find(String id) {
        return database.sql("select " + COLUMNS + " from stored_file where id = ?")
                .param(id).query(StoredFile.class).optional();
    }

    void remove(String id) {
        database.sql("delete from stored_file where id = ?").param(id).update();
    }

    List<String> withContent(String sha256) {
        return database.sql("select id from stored_file where sha256 = ?").param(sha256).query(String.class).list();
    }

    boolean want(String sha256) {
        return database.sql("select count(*) from stored_file where sha256 = ?")
                .param(sha256).query(Long.class).single() > 0;
    }

    /** Until the transaction ends nobody on any node stores this content or removes it. */
    void lock(String sha256) {
        while (!isLocked(sha256)) {
            try {
                database.sql("insert into stored_content (sha256) values (?)").param(sha256).update();
            } catch (DuplicateKeyException storedMeanwhile) {
                continue;
            }
        }
    }

    private boolean isLocked(String sha256) {
        return database.sql("select sha256 from stored_content where sha256 = ? for update")
                .param(sha256).query(String.class).optional().isPresent();
    }

    void unlist(String sha256) {
        database.sql("delete from stored_content where sha256 = ?").param(sha256).update();
    }
}
