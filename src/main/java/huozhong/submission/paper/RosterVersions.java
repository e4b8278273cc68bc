package huozhong.submission.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;
import huozhong.submission.Submission;
import huozhong.submission.UnitList;
import huozhong.submission.paper.RosterVersion.Made;

/** All versions of rosters; written once, bound to the list that they went up with. */
@Repository
public class RosterVersions {

    private static final TypeReference<List<RosterLine>> LINES = new TypeReference<>() {
    };
    private static final TypeReference<List<RosterPart>> PARTS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    RosterVersions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<RosterVersion> find(String id) {
        return jdbc.sql("select * from roster_version where id = ?").param(id).query((row, n) -> read(row)).optional();
    }

    /** The latest first. */
    public List<RosterVersion> of(UnitList list) {
        return jdbc.sql("select * from roster_version where list_key = ? order by number desc").param(list.key())
                .query((row, n) -> read(row)).list();
    }

    public Optional<RosterVersion> latest(UnitList list) {
        return jdbc.sql("select * from roster_version where list_key = ? order by number desc limit 1")
                .param(list.key()).query((row, n) -> read(row)).optional();
    }

    /** Of a list that went up. */
    public Optional<RosterVersion> latest(String submissionId) {
        return jdbc.sql("select * from roster_version where list_key = ? order by number desc limit 1")
                .param(submissionId).query((row, n) -> read(row)).optional();
    }

    /** Whose sheets carry this code. */
    Optional<RosterVersion> withCode(String code) {
        return jdbc.sql("select version_id from roster_code where code = ?").param(code).query(String.class).optional()
                .flatMap(this::find);
    }

    void add(RosterVersion version) {
        jdbc.sql("""
                insert into roster_version (id, plan_id, unit_id, submission_id, list_key, number, title, says, parts,
                    check_code, workbook_id, paper_id, made_by, made_at, edition_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(version.id(), version.list().planId(), version.list().unitId(), version.list().submissionId(),
                        version.list().key(), version.number(), version.title(), write(version.lines()),
                        write(version.parts()), version.checkCode(), version.workbookId(), version.paperId(),
                        version.made().by(), version.made().at(), version.made().editionId())
                .update();
        version.parts().forEach(part -> jdbc.sql("insert into roster_code (code, version_id) values (?, ?)")
                .params(part.code(), version.id()).update());
    }

    /** What was made for the list is that list's now, the last of it what was handed up; the next list begins anew. */
    @EventListener
    void on(Submission.HandedUp up) {
        var before = new UnitList(up.planId(), up.ownerId(), null);
        latest(before).ifPresent(last -> jdbc.sql("update roster_version set handed_up_at = ? where id = ?")
                .params(Shanghai.now(clock), last.id()).update());
        jdbc.sql("update roster_version set submission_id = ?, list_key = ? where list_key = ?")
                .params(up.submissionId(), up.submissionId(), before.key()).update();
    }

    private RosterVersion read(ResultSet row) throws SQLException {
        var list = new UnitList(row.getString("plan_id"), row.getString("unit_id"), row.getString("submission_id"));
        var made = new Made(row.getString("made_by"), row.getObject("made_at", LocalDateTime.class),
                row.getString("edition_id"), row.getObject("handed_up_at", LocalDateTime.class));
        return new RosterVersion(row.getString("id"), list, row.getInt("number"), row.getString("title"),
                read(row.getString("says"), LINES), read(row.getString("parts"), PARTS), row.getString("check_code"),
                row.getString("workbook_id"), row.getString("paper_id"), made);
    }

    private <T> T read(String text, TypeReference<T> as) {
        try {
            return json.readValue(text, as);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
