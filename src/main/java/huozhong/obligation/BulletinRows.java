package huozhong.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.obligation.Bulletin.Counted;

/** All 通报, drafts and issued ones; what is issued isn't changed any more. */
@Repository
class BulletinRows {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final JdbcClient jdbc;

    BulletinRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Bulletin draft, String userId) {
        jdbc.sql("""
                insert into bulletin (id, plan_id, code, title, words, as_of, content, by_unit_id, drafted_by,
                drafted_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(draft.id(), draft.planId(), draft.code(), draft.title(), draft.words(), draft.counted().asOf(),
                        json(draft.counted()), draft.byUnitId(), userId, draft.counted().asOf()).update();
    }

    Optional<Bulletin> find(String id) {
        return jdbc.sql("select * from bulletin where id = ?").param(id).query(BulletinRows::row).optional();
    }

    /** Drafts first, then the latest issued first. */
    List<Bulletin> of(String planId) {
        return jdbc.sql("select * from bulletin where plan_id = ?"
                + " order by case when issued_at is null then 0 else 1 end, number desc, drafted_at desc, id")
                .param(planId).query(BulletinRows::row).list();
    }

    /** False where it was issued or changed since that version was read. */
    boolean change(Bulletin draft) {
        return jdbc.sql("update bulletin set title = ?, words = ?, as_of = ?, content = ?, version = version + 1"
                + " where id = ? and version = ? and issued_at is null")
                .params(draft.title(), draft.words(), draft.counted().asOf(), json(draft.counted()), draft.id(),
                        draft.version()).update() == 1;
    }

    /** The same; of two issued at once one breaks the unique key and is tried again. */
    boolean issue(Bulletin draft, int number, String userId, LocalDateTime at) {
        return jdbc.sql("update bulletin set number = ?, issued_by = ?, issued_at = ?, version = version + 1"
                + " where id = ? and version = ? and issued_at is null")
                .params(number, userId, at, draft.id(), draft.version()).update() == 1;
    }

    int nextNumber(String planId) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from bulletin where plan_id = ?").param(planId)
                .query(Integer.class).single();
    }

    /** Units and figures stay. */
    void forget(String planId) {
        jdbc.sql("update bulletin set words = '' where plan_id = ?").param(planId).update();
    }

    private static Bulletin row(ResultSet row, int rowNumber) throws SQLException {
        return new Bulletin(row.getString("id"), row.getString("plan_id"), row.getString("code"),
                row.getObject("number", Integer.class), row.getString("title"), row.getString("words"),
                counted(row.getString("content")), row.getString("by_unit_id"),
                row.getObject("issued_at", LocalDateTime.class), row.getInt("version"));
    }

    private static String json(Counted counted) {
        try {
            return JSON.writeValueAsString(counted);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Counted counted(String json) {
        try {
            return JSON.readValue(json, Counted.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("A stored bulletin can't be read", spoiled);
        }
    }
}
