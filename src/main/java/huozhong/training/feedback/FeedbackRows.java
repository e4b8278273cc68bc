package huozhong.training.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Ids;

/** Who may answer, and what was answered: what names one never names the other. */
@Repository
class FeedbackRows {

    /** Fewer are never shown together: nobody is found by what came since yesterday. */
    static final int TOGETHER = 5;

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose code it is, used or not. */
    record Ticket(String courseId, String personId, boolean used) {
    }

    Optional<Ticket> byCode(String code) {
        return jdbc.sql("select course_id, person_id, used from feedback_ticket where code_hash = ?").param(hash(code))
                .query((row, n) -> new Ticket(row.getString("course_id"), row.getString("person_id"),
                        row.getBoolean("used"))).optional();
    }

    boolean has(String courseId, String personId) {
        return jdbc.sql("select count(*) from feedback_ticket where course_id = ? and person_id = ?")
                .params(courseId, personId).query(Integer.class).single() > 0;
    }

    /** May answer from now on, by other means than a code. */
    void admit(String courseId, String personId) {
        jdbc.sql("insert into feedback_ticket (course_id, person_id, used) values (?, ?, false)")
                .params(courseId, personId).update();
    }

    /** Whether he hadn't answered: the code before this one is void. */
    boolean give(String courseId, String personId, String code) {
        return jdbc.sql("update feedback_ticket set code_hash = ? where course_id = ? and person_id = ?"
                + " and used = false").params(hash(code), courseId, personId).update() == 1;
    }

    /** Whether it was still his to use; nothing says when. */
    boolean use(String courseId, String personId) {
        return jdbc.sql("update feedback_ticket set used = true where course_id = ? and person_id = ?"
                + " and used = false").params(courseId, personId).update() == 1;
    }

    void add(String courseId, FeedbackAnswer answer) {
        jdbc.sql("""
                insert into feedback_answer (id, course_id, overall, content, lecturers, arrangement, words, shown)
                values (?, ?, ?, ?, ?, ?, ?, false)""")
                .params(Ids.next(), courseId, answer.overall(), answer.content(), answer.lecturers(),
                        answer.arrangement(), answer.words()).update();
        if (jdbc.sql("select count(*) from feedback_answer where course_id = ? and shown = false").param(courseId)
                .query(Integer.class).single() >= TOGETHER) {
            jdbc.sql("update feedback_answer set shown = true where course_id = ? and shown = false").param(courseId)
                    .update();
        }
    }

    /** How many may answer. */
    int admitted(String courseId) {
        return jdbc.sql("select count(*) from feedback_ticket where course_id = ?").param(courseId)
                .query(Integer.class).single();
    }

    /** Those that are shown, in the order of their random ids. */
    List<FeedbackAnswer> shown(String courseId) {
        return jdbc.sql("select * from feedback_answer where course_id = ? and shown = true order by id")
                .param(courseId).query((row, n) -> new FeedbackAnswer(row.getInt("overall"), row.getInt("content"),
                        row.getInt("lecturers"), row.getInt("arrangement"), row.getString("words"))).list();
    }

    private static String hash(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
