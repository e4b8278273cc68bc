package huozhong.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.review.ContentReview.Cause;
import huozhong.review.ContentReview.Decision;
import huozhong.review.ContentReview.Of;
import huozhong.review.ContentReview.Place;
import huozhong.review.ContentReview.Speaker;
import huozhong.review.ContentReview.Word;
import huozhong.shared.Shanghai;

/** The reviews, each written once, with what made them void beside them. */
@Repository
class ContentReviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentReviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ContentReview review) {
        var of = review.of();
        var word = review.word();
        var speaker = review.speaker();
        jdbc.sql("""
                insert into content_review (id, process, case_id, number, ordinal, sha256, step, step_name, decision,
                    text, parts, scan, user_id, instead_of, unit_id, at)
                values (?,?,?,?,(select tries from (select count(*) + 1 as tries from content_review
                    where process = ? and case_id = ?) before_it),?,?,?,?,?,?,?,?,?,?,?)""")
                .params(review.id(), of.process(), of.caseId(), of.number(), of.process(), of.caseId(),
                        of.sha256(), review.place().step(), review.place().stepName(), word.decision().name(),
                        word.text(), word.parts(), word.scan(), speaker.userId(), speaker.insteadOf(),
                        speaker.unitId(), review.at()).update();
    }

    void makeVoid(ContentReview review, Cause cause, String userId) {
        jdbc.sql("insert into content_review_void (review_id, cause, user_id, at) values (?, ?, ?, ?)")
                .params(review.id(), cause.name(), userId, Shanghai.now(clock)).update();
    }

    /** The oldest first, those that don't hold any more among them. */
    List<ContentReview> of(String process, String caseId) {
        return jdbc.sql("""
                select r.*, v.cause from content_review r left join content_review_void v on v.review_id = r.id
                where r.process = ? and r.case_id = ? order by r.ordinal""").params(process, caseId)
                .query((row, n) -> review(row)).list();
    }

    private static ContentReview review(ResultSet row) throws SQLException {
        return new ContentReview(row.getString("id"), new Of(row.getString("process"), row.getString("case_id"),
                row.getInt("number"), row.getString("sha256")),
                new Place(row.getString("step"), row.getString("step_name")),
                new Word(Decision.valueOf(row.getString("decision")), row.getString("text"), row.getString("parts"),
                        row.getString("scan")),
                new Speaker(row.getString("user_id"), row.getString("instead_of"), row.getString("unit_id")),
                row.getObject("at", LocalDateTime.class),
                Optional.ofNullable(row.getString("cause")).map(Cause::valueOf).orElse(null));
    }
}
