package huozhong.training;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.attendance.EndGatherings;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.shared.Ids;
import huozhong.shared.Period;

/** 培训班 over HTTP: reviewed as it is, its audience called by itself, changed, cancelled, held and closed. */
@ApplicationTest
class TrainingTests extends CourseScene {

    @Autowired
    private EndGatherings ending;

    private static String messages(JsonNode refusal) {
        return list(refusal.path("problems")).stream().map(one -> one.path("message").asText()).toList().toString();
    }

    @Test
    void isReturnedByPartsCorrectedReviewedAndCallsItsWholeAudience() {
        var theirs = members("kp", "THEORY", 3);
        members("kp", "ARTS", 1);
        members("fk", "THEORY", 1);
        var course = submitted();
        assertThat(state(course)).isEqualTo("SUBMITTED");
        assertThat(called(course, "")).isEmpty();
        assertThat(tasks("kp-leader", "ReviewContent", course).get(0).path("due").asText())
                .startsWith("2024-03-24T00:00");

        answer("kp-leader", "ReviewContent", course, of("decision", "RETURN", "text", "授课人请写明职称", "parts", "LESSONS"));
        assertThat(state(course)).isEqualTo("RETURNED");
        assertThat(page("kp-clerk", course).path("reviews").get(0).path("parts").toString()).contains("课程和授课人");
        var better = written("kp-clerk", course);
        better.put("aim", "提高宣讲能力，讲好身边的故事");
        save("kp-clerk", course, better);
        answer("kp-clerk", "CorrectContent", course, of("note", "已补充"));
        assertThat(state(course)).isEqualTo("SUBMITTED");
        answer("kp-leader", "ReviewContent", course, of("decision", "AGREE"));

        assertThat(state(course)).isEqualTo("PUBLISHED");
        assertThat(called(course, "CALLED")).containsExactlyInAnyOrderElementsOf(theirs);
        assertThat(page("kp-clerk", course).path("lessons")).extracting(one -> one.path("hours").asDouble())
                .containsExactly(3.0, 4.0);
        assertThat(page("kp-clerk", course).path("reviews").get(1).path("number").asInt()).isEqualTo(2);
    }

    @Test
    void whoWroteItDoesNotJudgeIt() {
        var leader = organization.holders(id("kp"), Post.Kind.LEADER).get(0);
        people.appoint(leader, units.get("kp"), Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));
        var course = begun("kp-leader", "kp");
        save("kp-leader", course, content());
        desk("kp-leader").post("/api/courses/" + course + "/submission", of());

        assertThat(tasks("kp-leader", "ReviewContent", course)).isEmpty();
        answer("kp-wmb-leader", "ReviewContent", course, of("decision", "RETURN", "text", "再改", "parts", "AIM"));
        var other = written("kp-clerk", course);
        other.put("aim", "另一个目的");
        save("kp-clerk", course, other);
        answer("kp-clerk", "CorrectContent", course, of());
        assertThat(tasks("kp-wmb-leader", "ReviewContent", course)).hasSize(1);
    }

    @Test
    void whoChangedItLastLosesTheReviewThatIsBeforeHimAlone() {
        var course = submitted();
        answer("kp-leader", "ReviewContent", course, of("decision", "RETURN", "text", "再改", "parts", "AIM"));
        var leader = organization.holders(id("kp"), Post.Kind.LEADER).get(0);
        people.appoint(leader, units.get("kp"), Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));
        setTo(LocalDateTime.of(2024, 3, 20, 10, 0));
        var other = written("kp-leader", course);
        other.put("aim", "负责人自己改的目的");
        save("kp-leader", course, other);
        var task = tasks("kp-leader", "ReviewContent", course);

        answer("kp-leader", "CorrectContent", course, of());

        assertThat(task).isNotEmpty();
        assertThat(tasks("kp-leader", "ReviewContent", course)).isEmpty();
        assertThat(tasks("kp-wmb-leader", "ReviewContent", course)).hasSize(1);
    }

    @Test
    void aChangedMaterialWaitsForReviewWhileTheApprovedOneIsServed() {
        members("kp", "THEORY", 1);
        var first = content();
        var course = begun("kp-clerk", "kp");
        first.put("materials", List.of(material(course, "讲义一.png", "第一版讲义")));
        save("kp-clerk", course, first);
        desk("kp-clerk").post("/api/courses/" + course + "/submission", of());
        answer("kp-leader", "ReviewContent", course, of("decision", "AGREE"));

        desk("kp-clerk").post("/api/courses/" + course + "/change", of("reason", "讲义有更新"));
        var changed = written("kp-clerk", course);
        changed.put("materials", List.of(material(course, "讲义一.png", "第二版讲义")));
        save("kp-clerk", course, changed);
        answer("kp-clerk", "CorrectContent", course, of("note", "换讲义"));

        var page = page("kp-clerk", course);
        assertThat(state(course)).isEqualTo("RESUBMITTED");
        assertThat(page.path("changed").asBoolean()).isTrue();
        assertThat(page.at("/approved/materials/0/sha256").asText())
                .isNotEqualTo(page.at("/content/materials/0/sha256").asText());
        assertThat(page.at("/reviews/0/valid").asBoolean()).isFalse();
        var approved = page.at("/approved/materials/0/id").asText();
        assertThat(desk("kp-clerk").fetched("/api/courses/" + course + "/materials/" + approved)).isNotEmpty();

        answer("kp-leader", "ReviewContent", course, of("decision", "AGREE"));
        assertThat(state(course)).isEqualTo("PUBLISHED");
        assertThat(page("kp-clerk", course).at("/approved/materials/0/sha256").asText())
                .isEqualTo(page.at("/content/materials/0/sha256").asText());
    }

    private JsonNode material(String course, String name, String text) {
        return desk("kp-clerk").upload("/api/courses/" + course + "/materials", Map.of(),
                Map.of("file", picture(text)));
    }

    private static byte[] picture(String text) {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawString(text, 20, 20);
        image.setRGB(1, 1, text.hashCode());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void anotherTimeNeedsNoReview() {
        var course = published(content());
        desk("kp-clerk").post("/api/courses/" + course + "/change", of("reason", "场地冲突"));
        var moved = written("kp-clerk", course);
        @SuppressWarnings("unchecked")
        var lesson = (Map<String, Object>) ((List<?>) moved.get("lessons")).get(0);
        lesson.put("from", "2024-06-13T09:00:00");
        lesson.put("to", "2024-06-13T11:15:00");
        save("kp-clerk", course, moved);
        answer("kp-clerk", "CorrectContent", course, of("note", "改期"));

        assertThat(state(course)).isEqualTo("PUBLISHED");
        assertThat(tasks("kp-leader", "ReviewContent", course)).isEmpty();
        assertThat(page("kp-clerk", course).at("/lessons/0/startsAt").asText()).startsWith("2024-06-13T09:00");
    }

    @Test
    void followsWhoJoinsAndWhoLeavesAndSeatsWhoWaits() {
        var first = members("kp", "THEORY", 2);
        var limited = content();
        limited.put("capacity", 2);
        var course = published(limited);
        var third = members("kp", "HEALTH", 1).get(0);
        assertThat(called(course, "CALLED")).containsExactlyInAnyOrderElementsOf(first);
        assertThat(called(course, "WAITING")).containsExactly(third);

        var leaving = jdbc.sql("select id from member where nomination_id = ?").param(first.get(0))
                .query(String.class).single();
        desk("kp-leader").post("/api/members/" + leaving + "/departure", of("reason", "调离"));

        assertThat(called(course, "WITHDRAWN")).containsExactly(first.get(0));
        assertThat(called(course, "CALLED")).containsExactlyInAnyOrder(first.get(1), third);
        assertThat(page("kp-clerk", course).at("/head/seats/taken").asInt()).isEqualTo(2);
    }

    @Test
    void oneOfTwoTeamsIsCalledOnceAsMemberOfTheHigher() {
        var person = members("kp", "THEORY", 1).get(0);
        member("city", Level.CITY, "THEORY", person);
        var wide = content();
        wide.put("audience", of("levels", List.of("CITY", "COUNTY"), "categories", List.of("THEORY"), "regions",
                List.of(region("city"))));

        var course = published(wide);

        var row = desk("kp-clerk").get("/api/courses/" + course + "/enrolments").path("people");
        assertThat(row).hasSize(1);
        assertThat(row.get(0).path("level").asText()).isEqualTo("CITY");
    }

    @Test
    void leaveIsAskedForByHisCountyAndDecidedByTheOrganiser() {
        var person = members("kp", "THEORY", 1).get(0);
        var course = published(content());
        var path = "/api/courses/" + course + "/enrolments/" + person;
        desk("kp-wmb-clerk").post(path + "/leave", of("reason", "出差"));
        assertThat(desk("kp-wmb-clerk").refused(404, path + "/leave-decision", of("granted", true))).isNotNull();

        desk("kp-clerk").post(path + "/leave-decision", of("granted", true));

        assertThat(called(course, "EXCUSED")).containsExactly(person);
        assertThat(page("kp-clerk", course).at("/head/seats/taken").asInt()).isZero();
        assertThat(desk("kp-clerk").refused(409, path + "/leave-decision", of("granted", true)).path("detail").asText())
                .contains("准假");
    }

    @Test
    void isCancelledWithACause() {
        var course = published(content());
        desk("kp-leader").post("/api/courses/" + course + "/cancellation", of("cause", "WEATHER", "reason", "暴雨红色预警"));

        assertThat(state(course)).isEqualTo("CANCELLED");
        assertThat(page("kp-clerk", course).at("/head/outcome/explanation").asText()).isEqualTo("暴雨红色预警");
        assertThat(desk("kp-clerk").refused(409, "/api/courses/" + course + "/change", of("reason", "再办"))
                .path("detail").asText()).contains("已取消");
    }

    @Test
    void isNotHeldWhereTheLeaderSaysSo() {
        var course = submitted();

        answer("kp-leader", "ReviewContent", course, of("decision", "REJECT", "text", "与县里安排重复"));

        assertThat(state(course)).isEqualTo("REFUSED");
    }

    @Test
    void isRecordedAndConfirmedOnceItsLastLessonIsOver() {
        var course = published(content());
        setTo(LocalDateTime.of(2024, 6, 12, 12, 0));
        ending.run();
        assertThat(tasks("kp-clerk", "RecordCourse", course)).isEmpty();

        setTo(LocalDateTime.of(2024, 6, 12, 17, 0));
        ending.run();
        await().atMost(Duration.ofSeconds(30)).until(() -> !tasks("kp-clerk", "RecordCourse", course).isEmpty());
        assertThat(state(course)).isEqualTo("HELD");
        answer("kp-clerk", "RecordCourse", course, of("summary", "到课良好", "certificates", "YES"));
        answer("kp-leader", "ConfirmCourse", course, of("decision", "BACK", "text", "请写明人数"));
        answer("kp-clerk", "RecordCourse", course, of("summary", "应到3人", "certificates", "YES"));
        answer("kp-leader", "ConfirmCourse", course, of("decision", "AGREE"));

        assertThat(state(course)).isEqualTo("CLOSED");
        assertThat(page("kp-clerk", course).at("/head/outcome/summary").asText()).isEqualTo("应到3人");
    }

    @Test
    void countsALessonsHoursForWhoWasThereLongEnoughOnceTheLeaderConfirmed() {
        var both = members("kp", "THEORY", 3);
        var course = published(content());
        var lessons = list(page("kp-clerk", course).path("lessons"));
        come(lessons.get(0), both.get(0), "2024-06-12T09:00:00");
        come(lessons.get(0), both.get(1), "2024-06-12T09:40:00");
        come(lessons.get(1), both.get(0), "2024-06-12T13:30:00");
        setTo(LocalDateTime.of(2024, 6, 12, 17, 0));
        ending.run();
        await().atMost(Duration.ofSeconds(30)).until(() -> !tasks("kp-clerk", "RecordCourse", course).isEmpty());
        assertThat(hours(course)).containsOnlyNulls();

        answer("kp-clerk", "RecordCourse", course, of("summary", "到课良好", "certificates", "YES"));
        answer("kp-leader", "ConfirmCourse", course, of("decision", "AGREE"));

        assertThat(hours(course)).usingElementComparator((a, b) -> a.compareTo(b))
                .containsExactlyInAnyOrder(new BigDecimal("7"), BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(jdbc.sql("select count(*) from presence where counted_at is null and gathering_id = ?")
                .param(lessons.get(0).path("gatheringId").asText()).query(Integer.class).single()).isZero();
    }

    private void come(JsonNode lesson, String person, String at) {
        setTo(LocalDateTime.parse(at));
        desk("kp-clerk").post("/api/gatherings/" + lesson.path("gatheringId").asText() + "/scans",
                of("sentAt", at, "scans", List.of(of("nonce", Ids.next(), "personId", person, "out", false, "means",
                        "LIST", "at", at))));
    }

    private List<BigDecimal> hours(String course) {
        return jdbc.sql("select hours from enrolment where course_id = ?").param(course).query(BigDecimal.class)
                .list();
    }

    @Test
    void marksWhatIsOddAndRefusesNothingOfIt() {
        var odd = content();
        odd.put("lessons", List.of(lesson("国庆专题", "2024-10-01T09:00:00", "2024-10-01T11:00:00"),
                lesson("同时的另一课", "2024-10-01T10:00:00", "2024-10-01T12:00:00")));

        var course = submitted(odd);

        assertThat(page("kp-clerk", course).path("marks")).extracting(one -> one.path("kind").asText())
                .contains("OUTSIDE_PHASE", "DAY_OFF", "LECTURER_BUSY");
        assertThat(state(course)).isEqualTo("SUBMITTED");
    }

    @Test
    void saysEverythingThatIsMissingBeforeItIsReviewed() {
        var course = begun("kp-clerk", "kp");
        var poor = content();
        poor.put("title", "");
        poor.put("lessons", List.of(of("topic", "只有题目")));
        save("kp-clerk", course, poor);

        assertThat(messages(desk("kp-clerk").refused(400, "/api/courses/" + course + "/submission", of())))
                .contains("请填写培训班名称", "第1课：请填写授课人", "第1课：请填写起止时间");
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        var course = begun("kp-clerk", "kp");
        save("kp-clerk", course, content());

        var answer = desk("kp-clerk").putRefused(409, "/api/courses/" + course + "/content",
                of("content", content(), "revision", 0));

        assertThat(answer.path("detail").asText()).contains("保存过");
    }

    @Test
    void isNobodyElsesBeforeItIsPublishedAndItsPeoplesCountysAfterwards() {
        members("fk", "THEORY", 2);
        members("kp", "THEORY", 1);
        var wide = content();
        wide.put("audience", of("levels", List.of("COUNTY"), "categories", List.of("THEORY"), "regions",
                List.of(region("kp"), region("fk"))));
        var course = submitted(wide);
        assertThat(desk("fk-clerk").raw("/api/courses/" + course).statusCode()).isEqualTo(404);

        answer("kp-leader", "ReviewContent", course, of("decision", "AGREE"));

        var theirs = desk("fk-clerk").get("/api/courses/" + course + "/enrolments");
        assertThat(theirs.path("people")).hasSize(2);
        assertThat(theirs.path("others").asInt()).isEqualTo(1);
        assertThat(page("fk-clerk", course).hasNonNull("content")).isFalse();
        assertThat(desk("hp-clerk").raw("/api/courses/" + course).statusCode()).isEqualTo(404);
    }
}
