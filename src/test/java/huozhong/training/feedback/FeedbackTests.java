package huozhong.training.feedback;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.shared.NotFound;
import huozhong.training.Course;
import huozhong.training.Enrolment;
import huozhong.training.TrainingScene;

/** 反馈: six members say what they think of a course, each once, and nobody learns who said what. */
@ApplicationTest
class FeedbackTests extends TrainingScene {

    @Autowired
    private GiveFeedback giving;
    @Autowired
    private ForgetFeedback forget;
    @Autowired
    private TransactionTemplate transaction;

    private final List<String> people = new ArrayList<>();
    private String course;

    @BeforeEach
    void aCourseThatWasHeld() {
        setTo(LocalDateTime.of(2024, 6, 3, 12, 30));
        course = course("科普知识类队伍培训班", Course.State.HELD);
        people.clear();
        for (var n = 1; n <= 6; n++) {
            people.add(person("kp", "学员" + "甲乙丙丁戊己".charAt(n - 1)));
            called(course, people.get(n - 1), "kp", Enrolment.State.CALLED, "");
        }
    }

    private String path() {
        return "/api/courses/" + course + "/feedback";
    }

    private List<String> codes() {
        return list(desk("xcb-clerk").post(path() + "/slips", of())).stream().map(slip -> slip.path("code").asText())
                .toList();
    }

    private static Map<String, Object> answer(int overall, String words) {
        return of("overall", overall, "content", 5, "lecturers", 4, "arrangement", 3, "words", words);
    }

    /** By whoever holds the slip: the one who sends it is nobody here. */
    private void answered(String code, int overall, String words) {
        desk("hp-clerk").post("/api/feedback/" + code, answer(overall, words));
    }

    private JsonNode results() {
        return desk("xcb-leader").get(path());
    }

    @Test
    void isAskedForBySlipsAndGivenOnce() {
        var slips = list(desk("xcb-clerk").post(path() + "/slips", of()));
        assertThat(slips).hasSize(6).allSatisfy(slip -> {
            assertThat(slip.path("code").asText()).matches("[0-9A-HJKMNP-TV-Z]{16}");
            assertThat(slip.path("qr").asText()).startsWith("data:image/png");
        });
        var code = slips.get(0).path("code").asText();
        assertThat(desk("hp-clerk").get("/api/feedback/" + code).path("course").asText()).isEqualTo("科普知识类队伍培训班");

        answered(code, 5, "多讲案例");

        assertThat(desk("hp-clerk").refused(409, "/api/feedback/" + code, answer(1, "")).path("code").asText())
                .isEqualTo("FeedbackGiven");
        assertThat(desk("hp-clerk").get("/api/feedback/" + code).path("given").asBoolean()).isTrue();
        assertThat(codes()).as("who answered gets no other slip").hasSize(5).doesNotContain(code);
    }

    @Test
    void letsTheLatestSlipCountAlone() {
        var first = codes();
        var second = codes();

        desk("hp-clerk").refused(404, "/api/feedback/" + first.get(0), answer(5, ""));
        answered(second.get(0), 5, "");
        assertThat(desk("hp-clerk").raw("/api/feedback/0000000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void isReadOnceTheCourseIsClosedAndFiveAnswered() {
        var codes = codes();
        codes.subList(0, 5).forEach(code -> answered(code, 5, ""));
        assertThat(results().path("answers").asInt()).as("before the course is closed").isZero();
        assertThat(results().path("closed").asBoolean()).isFalse();

        becomes(course, Course.State.CLOSED);

        assertThat(results().path("answers").asInt()).isEqualTo(5);
        assertThat(results().path("asked").asInt()).isEqualTo(6);
        assertThat(results().path("satisfied").asInt()).isEqualTo(100);
    }

    @Test
    void keepsBackWhatFewerThanFiveSaidOfAClosedCourse() {
        var codes = codes();
        becomes(course, Course.State.CLOSED);
        codes.subList(0, 4).forEach(code -> answered(code, 2, "太长"));
        assertThat(results().path("answers").asInt()).isZero();
        assertThat(results().path("words")).isEmpty();
        assertThat(results().has("satisfied")).isFalse();

        answered(codes.get(4), 4, "很好");

        assertThat(results().path("answers").asInt()).isEqualTo(5);
        assertThat(results().path("satisfied").asInt()).isEqualTo(20);
        assertThat(list(results().path("words")).stream().map(JsonNode::asText).toList())
                .containsExactly("太长", "太长", "太长", "太长", "很好");
        assertThat(results().path("marks").path(0).toString()).contains("[0,4,0,1,0]");
    }

    /** Who reads before and after the sixth answered would know what the sixth said. */
    @Test
    void doesNotTellTheSixthFromTheFiveBefore() {
        var codes = codes();
        becomes(course, Course.State.CLOSED);
        codes.subList(0, 5).forEach(code -> answered(code, 5, ""));
        var before = results();

        answered(codes.get(5), 1, "不好");

        assertThat(results()).isEqualTo(before);
    }

    /** What the tables hold: two that share the course alone, neither with a time, an order or a user. */
    @Test
    void leavesNothingByWhichAnAnswerIsSomebodys() {
        var codes = codes();
        IntStream.range(0, 6).forEach(n -> answered(codes.get(n), n % 5 + 1, "第" + (n + 1) + "人说"));

        assertThat(columns("feedback_ticket")).containsExactlyInAnyOrder("course_id", "person_id", "code_hash", "used");
        assertThat(columns("feedback_answer")).containsExactlyInAnyOrder("id", "course_id", "overall", "content",
                "lecturers", "arrangement", "words", "shown");
        var answers = jdbc.sql("select id, words from feedback_answer where course_id = ? order by id").param(course)
                .query((row, n) -> Map.entry(row.getString("id"), row.getString("words"))).list();
        assertThat(answers).extracting(Map.Entry::getKey).allMatch(id -> id.matches("[0-9a-f]{32}")
                && !people.contains(id));
        var hashes = jdbc.sql("select code_hash from feedback_ticket where course_id = ?").param(course)
                .query(String.class).list();
        assertThat(hashes).doesNotContainAnyElementsOf(codes).doesNotContainAnyElementsOf(
                answers.stream().map(Map.Entry::getKey).toList());
        assertThat(jdbc.sql("select count(*) from idempotency_key where body like '%feedback%' or body like :code")
                .param("code", "%" + codes.get(0) + "%").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select action from audit_row where subject = ?").param(course).query(String.class)
                .list()).as("what the record says of the course").containsExactly("FEEDBACK_HANDED_OUT");
    }

    private List<String> columns(String table) {
        return jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) = ?")
                .param(table).query(String.class).list();
    }

    @Test
    void isGivenByWhoIsKnownToBeCalledWithoutASlip() {
        giving.answerAs(people.get(0), course, new FeedbackAnswer(5, 5, 5, 5, ""));

        assertThatThrownBy(() -> giving.answerAs(people.get(0), course, new FeedbackAnswer(1, 1, 1, 1, "")))
                .isInstanceOf(FeedbackGiven.class);
        assertThatThrownBy(() -> giving.answerAs(person("kp", "没调训的"), course, new FeedbackAnswer(1, 1, 1, 1, "")))
                .isInstanceOf(NotFound.class);
        assertThat(codes()).hasSize(5);
    }

    @Test
    void takesFourMarksFromOneToFiveAndWordsOfBoundedLength() {
        var code = codes().get(0);
        for (var bad : List.of(answer(0, ""), answer(6, ""), answer(5, "长".repeat(501)), answer(5, "长".repeat(2001)),
                of("words", ""))) {
            desk("hp-clerk").refused(400, "/api/feedback/" + code, bad);
        }
        answered(code, 5, "=cmd|' /C calc'!A0<script>" + "𠮷".repeat(200));
    }

    @Test
    void isAskedForFromTheLastLessonOnAndNeverOfACancelledCourse() {
        var published = course("另一期", Course.State.PUBLISHED);
        setTo(LocalDateTime.of(2024, 6, 3, 8, 59));
        assertThat(desk("xcb-clerk").refused(409, "/api/courses/" + published + "/feedback/slips", of()).path("code")
                .asText()).isEqualTo("FeedbackClosed");
        setTo(LocalDateTime.of(2024, 6, 3, 9, 0));
        desk("xcb-clerk").post("/api/courses/" + published + "/feedback/slips", of());

        var code = codes().get(0);
        becomes(course, Course.State.CANCELLED);
        desk("hp-clerk").refused(409, "/api/feedback/" + code, answer(5, ""));
    }

    @Test
    void isReadByTheOrganiserAndWhoRunsItsRegionAndHandedOutByItsClerk() {
        assertThat(desk("city-clerk").get(path()).path("closed").asBoolean(true)).isFalse();
        for (var who : List.of("kp-clerk", "wjw-clerk")) {
            assertThat(desk(who).raw(path()).statusCode()).as(who).isEqualTo(404);
        }
        for (var who : List.of("kp-clerk", "city-clerk", "xcb-leader")) {
            desk(who).refused(404, path() + "/slips", of());
        }
    }

    @Test
    void losesItsWordsWithThePlansData() {
        var codes = codes();
        codes.subList(0, 5).forEach(code -> answered(code, 5, "某人讲得好"));
        becomes(course, Course.State.CLOSED);

        transaction.executeWithoutResult(status -> {
            forget.forgetNominees(people);
            forget.forgetPlan(plan);
        });

        assertThat(results().path("words")).isEmpty();
        assertThat(results().path("answers").asInt()).isEqualTo(5);
        desk("hp-clerk").refused(404, "/api/feedback/" + codes.get(5), answer(5, ""));
    }
}
