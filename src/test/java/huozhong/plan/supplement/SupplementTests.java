package huozhong.plan.supplement;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.obligation.ObligationScene;

/** 补充文件 over HTTP: looked at, adopted, in force from its day, and what it leaves as it was measured. */
@ApplicationTest
class SupplementTests extends ObligationScene {

    private static final String SUPPLEMENTS = "/supplements";

    @Autowired
    private PutInForce force;

    private static Map<String, Object> paper(String number, String day, String content) {
        return of("title", "关于补充报送要求的通知", "documentNumber", number, "issuedOn", day, "content", content);
    }

    private JsonNode adopt(String number, String day, String content) {
        return desk("city-leader").post(path(SUPPLEMENTS), paper(number, day, content));
    }

    private List<String> refused(Map<String, Object> paper) {
        return list(desk("city-leader").refused(400, path(SUPPLEMENTS), paper).path("problems")).stream()
                .map(one -> one.path("message").asText()).toList();
    }

    private List<Integer> reminders() {
        var days = new ArrayList<Integer>();
        desk("kp-clerk").get(path("")).path("reminders").forEach(day -> days.add(day.asInt()));
        return days;
    }

    private List<String> owed() {
        return list(grid("city-clerk").path("columns")).stream().map(one -> one.path("code").asText()).toList();
    }

    private List<JsonNode> supplements() {
        return list(desk("kp-clerk").get(path(SUPPLEMENTS)).path("supplements"));
    }

    @Test
    void isLookedAtWithAllThatItChangesBeforeItIsAdopted() {
        var wanted = paper("沈文明办发〔2024〕20号", "2024-03-20", "reminders: [-5, 0]\n");

        var preview = desk("city-leader").post(path(SUPPLEMENTS + "/preview"), wanted);

        assertThat(preview.path("before").asText()).isEqualTo("reminders:\n  - -7\n  - -3\n  - -1\n  - 0\n  - 1\n");
        assertThat(preview.path("after").asText()).isEqualTo("reminders:\n  - -5\n  - 0\n");
        assertThat(preview.path("against")).isEmpty();
        assertThat(reminders()).containsExactly(-7, -3, -1, 0, 1);
        assertThat(supplements()).isEmpty();

        desk("city-leader").post(path(SUPPLEMENTS), wanted);

        assertThat(reminders()).containsExactly(-5, 0);
        var shown = supplements().get(0);
        assertThat(shown.path("documentNumber").asText()).isEqualTo("沈文明办发〔2024〕20号");
        assertThat(shown.path("inForce").asBoolean()).isTrue();
        assertThat(shown.path("unit").asText()).isEqualTo("市文明办");
        assertThat(jdbc.sql("select count(*) from audit_row where action = 'PLAN_SUPPLEMENTED' and subject = ?")
                .param(plan).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void replacesTheSectionOfTheOneBefore() {
        adopt("20号", "2024-03-18", "reminders: [-5, 0]\n");
        adopt("21号", "2024-03-20", "reminders: [-2]\n");

        assertThat(reminders()).containsExactly(-2);
        assertThat(supplements()).extracting(one -> one.path("documentNumber").asText()).containsExactly("20号", "21号");
        assertThat(supplements().get(1).path("replaced").asText()).isEqualTo("reminders:\n  - -5\n  - 0\n");
        assertThat(refused(paper("22号", "2024-03-19", "reminders: [-1]\n")))
                .containsExactly("生效日期不能早于上一份补充文件的生效日期");
    }

    @Test
    void isForALeaderOfThePlansOfficeAlone() {
        var wanted = paper("20号", "2024-03-20", "reminders: [-5]\n");
        for (var who : List.of("city-clerk", "xcb-leader", "wjw-leader", "kp-leader")) {
            for (var where : List.of(SUPPLEMENTS, SUPPLEMENTS + "/preview")) {
                assertThat(desk(who).refused(409, path(where), wanted).path("code").asText()).as(who)
                        .isEqualTo("OfficeLeaderRequired");
            }
        }
        assertThat(desk("xcb-leader").get(path("")).path("may").path("supplement").asBoolean()).isFalse();
        assertThat(desk("city-leader").get(path("")).path("may").path("supplement").asBoolean()).isTrue();
    }

    @Test
    void namesEverythingThatIsWrongWithItsLine() {
        assertThat(refused(paper("20号", "2024-03-20", """
                reminders: [-7, 七]
                obligations:
                  - {by: PROGRESS_1, what: REPORTS, from: EACH_REGION}
                  - by: PROGRESS_2
                    what: REPORT
                quotas: []
                remind: []
                """))).containsExactlyInAnyOrder("已发布计划的“quotas”不能由补充文件改变", "第7行 remind：不是计划的内容，请检查拼写",
                "第3行 obligations.0.what：“REPORTS”应是LIST、REPORT之一", "第4行 obligations.1.from：没有填写",
                "第1行 reminders.1：“七”应是整数");
        assertThat(refused(paper("20号", "2024-03-20", "reminders: [1]\nreminders: [2\n")))
                .singleElement().asString().startsWith("补充内容第").contains("无法识别");
        assertThat(refused(paper("20号", "2024-03-20", "onDayOff: AS_WRITTEN\n")))
                .containsExactly("补充内容与现行内容相同，没有需要改变的");
        assertThat(refused(paper("20号", "2024-03-01", "reminders: [1]\n"))).containsExactly("补充文件的印发日期早于计划文件");
        assertThat(refused(paper(" ", "2024-03-20", "reminders: [1]\n"))).hasSize(1);
    }

    @Test
    void isRefusedForWhatKeepsAPlanFromBeingPublished() {
        assertThat(refused(paper("20号", "2024-03-20", """
                obligations: [{by: NEVER, what: REPORT, from: EACH_REGION}]
                reminders: [-7, -7, 90]
                """))).containsExactlyInAnyOrder("应报事项引用的“NEVER”不是时间节点", "提醒时间“-7”重复", "提醒时间“90”距期限超过60天");
        assertThat(refused(paper("20号", "2024-03-20", """
                milestones: [{code: PROGRESS_1, name: 再报一次, day: 2024-06-20, due: 书面报告, from: 各地区}]
                """))).containsExactly("阶段或时间节点代码“PROGRESS_1”重复");
        assertThat(owed()).containsExactly("ROSTERS", "PROGRESS_1", "PROGRESS_2", "PROGRESS_3");
    }

    @Test
    void addsADateOfItsOwnWithWhatIsOwedByIt() {
        var content = """
                milestones: [{code: CHECK, name: 报送年中自查, day: 2024-06-20, due: 书面报告, from: 各地区}]
                obligations:
                  - {by: ROSTERS, what: LIST, from: EACH_RECOMMENDER}
                  - {by: CHECK, what: REPORT, from: EACH_REGION}
                """;
        adopt("20号", "2024-03-20", content);

        assertThat(owed()).containsExactly("ROSTERS", "CHECK");
        assertThat(cell("kp-clerk", "kp", "CHECK").path("due").asText()).isEqualTo("2024-06-20");
        desk("city-leader").post(path("/milestones/CHECK/moves"), of("day", "2024-06-28", "reason", "顺延"));
        assertThat(cell("kp-clerk", "kp", "CHECK").path("due").asText()).isEqualTo("2024-06-28");
    }

    @Test
    void leavesWhatWasDueBeforeItsDayAsItWas() {
        setTo(LocalDateTime.of(2024, 5, 20, 9, 0));
        adopt("30号", "2024-05-20", "obligations: [{by: PROGRESS_3, what: REPORT, from: EACH_REGION}]\n");

        assertThat(owed()).containsExactly("ROSTERS", "PROGRESS_1", "PROGRESS_3");
        assertThat(cell("kp-clerk", "kp", "PROGRESS_1").path("daysLate").asInt()).isEqualTo(10);
    }

    @Test
    void movesADateToTheNextWorkingDayAndGrantedExtensionsBeforeItLapse() {
        desk("city-leader").post(path("/milestones/ROSTERS/moves"), of("day", "2024-04-21", "reason", "改期"));
        desk("city-leader").post(path("/milestones/PROGRESS_2/moves"), of("day", "2024-07-27", "reason", "改期"));
        desk("kp-clerk").post(path("/extensions"), of("code", "PROGRESS_2", "unit", id("kp"), "wanted", "2024-07-28",
                "reason", "材料尚在汇总"));
        desk("city-leader").submit(desk("city-leader").tasks("ReviewExtension").get(0), of("decision", "AGREE"));
        hasReported("kp", LocalDateTime.of(2024, 4, 22, 9, 0), "REPORTED");
        assertThat(cell("kp-clerk", "kp", "PROGRESS_2").path("extendedTo").asText()).isEqualTo("2024-07-28");
        setTo(LocalDateTime.of(2024, 6, 3, 9, 0));

        adopt("30号", "2024-06-03", "onDayOff: NEXT_WORKING_DAY\n");

        assertThat(cell("kp-clerk", "kp", "PROGRESS_2").hasNonNull("extendedTo")).isFalse();
        assertThat(cell("kp-clerk", "kp", "PROGRESS_2").path("due").asText()).isEqualTo("2024-07-29");
        assertThat(cell("kp-clerk", "kp", "ROSTERS").path("daysLate").asInt())
                .as("21 April was a Sunday, measured by what was in force").isEqualTo(1);
    }

    @Test
    void countsFromItsDayWhereThatIsYetToCome() {
        var later = paper("20号", "2024-03-20", "reminders: [-5]\n");
        later.put("from", "2024-04-01");
        assertThat(desk("city-leader").post(path(SUPPLEMENTS), later).path("inForce").asBoolean()).isFalse();
        setTo(LocalDateTime.of(2024, 3, 31, 23, 59, 59));
        force.run();
        assertThat(reminders()).hasSize(5);

        setTo(LocalDateTime.of(2024, 4, 1, 0, 1));
        force.run();
        force.run();

        assertThat(reminders()).containsExactly(-5);
        assertThat(supplements().get(0).path("replaced").asText()).contains("-7");
    }

    @Test
    void saysWhatWouldBeOverdueAtOnceUnlessItIsWantedAnyway() {
        published("obligations", "reminders", "onDayOff");
        setTo(LocalDateTime.of(2024, 5, 20, 9, 0));
        assertThat(owed()).as("a plan from before that could be said").containsExactly("ROSTERS");
        var reports = paper("30号", "2024-05-20", """
                obligations:
                  - {by: PROGRESS_1, what: REPORT, from: EACH_REGION}
                  - {by: PROGRESS_2, what: REPORT, from: EACH_REGION}
                reminders: [-3]
                """);
        assertThat(refused(reports)).containsExactly("“第一次报送工作进展情况”的期限已过，列为应报事项后立即逾期", "确需这样补充的，请确认后再次提交");

        reports.put("anyway", true);
        desk("city-leader").post(path(SUPPLEMENTS), reports);

        assertThat(owed()).containsExactly("ROSTERS", "PROGRESS_1", "PROGRESS_2");
        assertThat(reminders()).containsExactly(-3);
        assertThat(supplements().get(0).path("against").asText()).startsWith("“第一次");
    }

    @Test
    void saysOfWhichPartsAReportIsMadeWhereNothingDid() {
        published("report");
        var report = of("plan", plan, "code", "PROGRESS_1", "unit", id("kp"));
        desk("kp-clerk").refused(409, "/api/reports", report);

        adopt("20号", "2024-03-18",
                "report:\n  parts:\n    - {code: MECHANISM, name: 推进机制, most: 3000, figures: [MEMBERS]}\n");

        var begun = desk("kp-clerk").post("/api/reports", report).path("id").asText();
        assertThat(list(desk("kp-clerk").get("/api/reports/" + begun).path("parts"))).hasSize(1);
    }

    /** As a version stored it that knew nothing of these. */
    private void published(String... without) {
        var content = jdbc.sql("select content from plan where id = ?").param(plan).query(String.class).single();
        var stripped = read(content);
        ((ObjectNode) stripped).remove(Set.of(without));
        jdbc.sql("update plan set content = ? where id = ?").params(stripped.toString(), plan).update();
        jdbc.sql("update organization_version set version = version + 1").update();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
