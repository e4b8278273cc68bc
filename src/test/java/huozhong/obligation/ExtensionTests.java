package huozhong.obligation;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import huozhong.ApplicationTest;

/** 延期申请 over HTTP: asked for by the county, granted or refused by a leader of the city. */
@ApplicationTest
class ExtensionTests extends ObligationScene {

    private static final String REVIEW = "ReviewExtension";

    @BeforeEach
    void onTheEighthOfMay() {
        setTo(LocalDateTime.of(2024, 5, 8, 9, 0));
    }

    private Map<String, Object> wanted(String day) {
        return of("code", "PROGRESS_1", "unit", id("kp"), "wanted", day, "reason", "集中培训，材料尚在汇总");
    }

    private String ask(String who, String day) {
        return desk(who).post(path("/extensions"), wanted(day)).path("id").asText();
    }

    private void answer(String who, Map<String, Object> form) {
        desk(who).submit(desk(who).tasks(REVIEW).get(0), form);
    }

    private JsonNode report() {
        return cell("city-clerk", "kp", "PROGRESS_1");
    }

    @Test
    void isGrantedUntilAnEarlierDayByEitherOfficeAndMovesTheDate() {
        var id = ask("kp-wmb-clerk", "2024-05-20");
        assertThat(report().path("extensionAsked").asBoolean()).isTrue();
        assertThat(desk("xcb-leader").tasks(REVIEW)).as("either office").hasSize(1);
        assertThat(desk("kp-leader").tasks(REVIEW)).isEmpty();
        var task = desk("city-leader").tasks(REVIEW).get(0);
        assertThat(task.path("title").asText()).isEqualTo("康平县委宣传部申请延期：第一次报送工作进展情况");
        var submission = "/api/tasks/" + task.path("taskId").asText() + "/submission";
        desk("city-leader").refused(400, submission, of("decision", "AGREE", "until", "2024-05-21"));
        desk("city-leader").refused(400, submission, of("decision", "AGREE", "until", "2024-05-10"));

        answer("city-leader", of("decision", "AGREE", "until", "2024-05-15"));

        setTo(LocalDateTime.of(2024, 5, 15, 23, 59, 59));
        assertThat(report().path("extendedTo").asText()).isEqualTo("2024-05-15");
        assertThat(report().path("daysLate").asInt()).isZero();
        setTo(LocalDateTime.of(2024, 5, 17, 10, 0));
        assertThat(report().path("daysLate").asInt()).as("against the date in force").isEqualTo(2);
        assertThat(desk("kp-clerk").get("/api/extensions/" + id).path("state").asText()).isEqualTo("GRANTED");
        assertThat(desk("hp-leader").raw("/api/extensions/" + id).statusCode()).isEqualTo(404);
        assertThat(list(desk("kp-clerk").get(path("/obligations/PROGRESS_1/units/" + id("kp"))).path("events")))
                .extracting(one -> one.path("kind").asText()).containsExactly("EXTENSION_ASKED", "EXTENSION_GRANTED");
    }

    @Test
    void isRefusedWithAReasonAndMayBeAskedForAgainAfterTheDate() {
        var id = ask("kp-clerk", "2024-05-20");
        assertThat(desk("kp-leader").refused(409, path("/extensions"), wanted("2024-05-12")).path("code").asText())
                .isEqualTo("ExtensionOpen");
        var task = desk("city-leader").tasks(REVIEW).get(0).path("taskId").asText();
        desk("city-leader").refused(400, "/api/tasks/" + task + "/submission", of("decision", "REJECT"));
        answer("city-leader", of("decision", "REJECT", "text", "市里11日统一汇总"));
        assertThat(desk("kp-clerk").get("/api/extensions/" + id).path("answer").asText()).isEqualTo("市里11日统一汇总");

        setTo(LocalDateTime.of(2024, 5, 13, 9, 0));
        assertThat(report().path("daysLate").asInt()).isEqualTo(3);
        var again = ask("kp-leader", "2024-05-14");
        assertThat(desk("kp-clerk").get("/api/extensions/" + again).path("afterDue").asBoolean()).isTrue();
        answer("xcb-leader", of("decision", "AGREE"));
        assertThat(report().path("daysLate").asInt()).isZero();
        assertThat(report().path("extendedTo").asText()).isEqualTo("2024-05-14");
    }

    @Test
    void theLatestDayThatWasGrantedHoldsWhateverIsRefusedAfterwards() {
        ask("kp-clerk", "2024-05-15");
        answer("city-leader", of("decision", "AGREE"));
        ask("kp-clerk", "2024-05-20");
        answer("city-leader", of("decision", "AGREE"));
        ask("kp-clerk", "2024-05-30");
        assertThat(report().path("extensionAsked").asBoolean()).isTrue();
        answer("city-leader", of("decision", "REJECT", "text", "不宜再延"));

        assertThat(report().path("extendedTo").asText()).isEqualTo("2024-05-20");
        assertThat(report().path("extensionAsked").asBoolean()).isFalse();
    }

    @Test
    void lapsesWhenThePlansOwnDateMovesPastIt() {
        ask("kp-clerk", "2024-05-15");
        answer("city-leader", of("decision", "AGREE"));
        assertThat(report().path("extendedTo").asText()).isEqualTo("2024-05-15");

        desk("city-leader").post(path("/milestones/PROGRESS_1/moves"), of("day", "2024-05-18", "reason", "会议改期",
                "anyway", true));

        assertThat(report().hasNonNull("extendedTo")).isFalse();
        assertThat(report().path("due").asText()).isEqualTo("2024-05-18");
        assertThat(cell("city-clerk", "hp", "PROGRESS_1").path("due").asText()).isEqualTo("2024-05-18");
    }

    @Test
    void isAskedForByWhoOwesAloneAndOnlyWhereItIsOwed() {
        desk("hp-clerk").refused(404, path("/extensions"), wanted("2024-05-20"));
        desk("city-leader").refused(404, path("/extensions"), wanted("2024-05-20"));
        desk("kp-clerk").refused(400, path("/extensions"), wanted("2024-05-10"));
        desk("kp-clerk").refused(400, path("/extensions"), of("code", "PROGRESS_1", "unit", id("kp"), "wanted",
                "2024-05-20", "reason", " "));
        hasReported("kp", LocalDateTime.of(2024, 4, 18, 9, 0), "REPORTED");
        assertThat(desk("kp-clerk").refused(409, path("/extensions"), of("code", "ROSTERS", "unit", id("kp"), "wanted",
                "2024-05-20", "reason", "再报")).path("code").asText()).isEqualTo("NothingOwed");
    }
}
