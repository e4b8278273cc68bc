package huozhong.progress;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.plan.Shenyang;

/** 康平县 puts three forward, its hospital agrees to one: what everybody sees of that, over HTTP. */
@ApplicationTest
@DirtiesContext
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:progress;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class ProgressTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Organization organization;
    @Autowired
    private Grants grants;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Desk> desks = new HashMap<>();
    private MainJobScene scene;
    private String plan;
    private String kangping;
    private String heping;

    @BeforeAll
    void threeArePutForward() {
        scene = new MainJobScene(staffing, credentials, organization);
        kangping = scene.unit("SY-KP-XCB");
        heping = scene.unit("SY-HP-XCB");
        plan = desk("sy-wmb-leader").postText("/api/plans", Shenyang.file()).path("id").asText();
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        var people = IntStream.rangeClosed(1, 3).mapToObj(number -> new Person(number, "人选" + "甲乙丙".charAt(number - 1),
                "康平县人民医院医师", String.valueOf(13_700_000_000L + number), "卫生健康")).toList();
        var clerk = desk("sy-kp-xcb-clerk");
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", kangping),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
        desk("kp-rmyy-leader").submit("GiveEmployerOpinion", "人选甲", of("decision", "AGREE"));
    }

    private Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(port, key, MainJobScene.PASSWORD));
    }

    private List<JsonNode> lines(String login) {
        return list(desk(login).get("/api/plans/" + plan + "/progress").path("lines"));
    }

    private JsonNode line(String login, String unit) {
        return lines(login).stream().filter(one -> one.path("unitId").asText().equals(unit)).findFirst().orElseThrow();
    }

    private String urges() {
        return "/api/plans/" + plan + "/urges";
    }

    @Test
    @Order(1)
    void showsTheCityEveryUnitAndEachUnitItself() {
        assertThat(lines("sy-wmb-leader")).hasSize(18);
        assertThat(lines("sy-kp-wmb-leader")).extracting(one -> one.path("unit").asText())
                .containsExactly("康平县委宣传部");
        assertThat(lines("sy-wjw-clerk")).extracting(one -> one.path("unit").asText()).containsExactly("市卫健委");
        assertThat(lines("kp-rmyy-leader")).isEmpty();
    }

    @Test
    @Order(1)
    void countsWhatWasPutForwardSaidAndAsked() {
        var line = line("sy-wmb-leader", kangping);

        assertThat(line.path("people").asInt()).isEqualTo(3);
        assertThat(line.path("employer").path("given").asInt()).isEqualTo(1);
        assertThat(line.path("employer").path("open").asInt()).isEqualTo(2);
        assertThat(line.path("recommendation").path("given").asInt()).isZero();
        assertThat(line.path("chosen").asInt()).isZero();
        assertThat(line.path("seats").asInt()).isEqualTo(100);
        assertThat(line.path("list").path("state").asText()).isEqualTo("NOT_REPORTED");
    }

    @Test
    @Order(1)
    void saysWhoseTurnItIs() {
        var turns = list(line("sy-wmb-leader", kangping).path("turns"));

        assertThat(turns.get(0).path("holder").asText()).isEqualTo("康平县人民医院");
        assertThat(turns.get(0).path("post").asText()).isEqualTo("LEADER");
        assertThat(turns.get(0).path("count").asInt()).isEqualTo(2);
        assertThat(turns.get(0).path("people").path(0).asText()).isEqualTo("康平县人民医院负责人");
        assertThat(turns.get(1).path("step").asText()).isEqualTo("OpenSelection");
        assertThat(line("sy-wmb-leader", heping).path("turns").path(0).path("step").asText()).isEqualTo("PutForward");
    }

    @Test
    @Order(1)
    void goesIntoAUnitOnlyForWhomItExists() {
        var path = "/api/plans/" + plan + "/progress/" + kangping;

        var detail = desk("sy-kp-xcb-clerk").get(path);
        assertThat(list(detail.path("groups"))).extracting(one -> one.path("count").asInt())
                .containsExactlyInAnyOrder(1, 2);
        var first = desk("sy-wmb-clerk").get(path + "/waiting?size=1");
        var second = desk("sy-wmb-clerk").get(path + "/waiting?size=1&cursor=" + first.path("next").asText());
        assertThat(List.of(first, second)).extracting(page -> page.path("items").path(0).path("person").asText())
                .containsExactlyInAnyOrder("人选乙", "人选丙");
        assertThat(second.hasNonNull("next")).isFalse();
        for (var stranger : List.of("sy-hp-xcb-leader", "kp-rmyy-leader", "sy-wjw-clerk")) {
            assertThat(desk(stranger).raw(path).statusCode()).isEqualTo(404);
            assertThat(desk(stranger).raw(path + "/waiting").statusCode()).isEqualTo(404);
        }
        assertThat(desk("sy-wmb-clerk").raw(path + "/waiting?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    @Order(1)
    void countsPeopleByStepInTheScopeOfWhoeverAsks() {
        assertThat(places("sy-wmb-leader")).containsEntry("GiveEmployerOpinion", 2).containsEntry("AwaitSelection", 1);
        assertThat(places("kp-rmyy-leader")).containsEntry("GiveEmployerOpinion", 2);
        assertThat(places("sy-hp-xcb-leader")).isEmpty();
        var mine = desk("kp-rmyy-leader").get("/api/tasks/steps");
        assertThat(mine.path(0).path("count").asInt()).isEqualTo(2);
        assertThat(mine.path(0).path("stepName").asText()).isEqualTo("所在工作单位意见");
        assertThat(desk("sy-hp-xcb-leader").get("/api/tasks/steps")).isEmpty();
        assertThat(desk("sy-hp-xcb-leader").raw("/api/diagrams/Nomination").body()).contains("GiveEmployerOpinion");
        assertThat(desk("sy-hp-xcb-leader").raw("/api/diagrams/Other").statusCode()).isEqualTo(404);
    }

    private Map<String, Integer> places(String login) {
        return list(desk(login).get("/api/plans/" + plan + "/steps")).stream().collect(Collectors
                .toMap(one -> one.path("place").asText(), one -> one.path("count").asInt()));
    }

    @Test
    @Order(1)
    void tellsAnAdministratorNothingOfAnybody() {
        var user = staffing.enrol("progress-system", "系统管理员", null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        grants.give(user.id(), Grant.SYSTEM_ADMINISTRATOR);

        assertThat(lines("progress-system")).isEmpty();
        assertThat(places("progress-system")).isEmpty();
        assertThat(desk("progress-system").get("/api/notices")).isEmpty();
        assertThat(desk("progress-system").get("/api/tasks/steps")).isEmpty();
    }

    @Test
    @Order(2)
    void urgesOnceADayAndTheUnitNoticesIt() {
        var body = of("units", List.of(kangping));
        desk("sy-kp-xcb-leader").refused(404, urges(), body);
        desk("sy-wmb-clerk").refused(404, urges(), of("units", List.of(kangping, scene.unit("SY-WMB"))));
        desk("sy-wmb-clerk").refused(400, urges(), of("units", List.of()));
        desk("sy-wmb-clerk").refused(400, urges(), of("units", List.of(kangping), "message", "请".repeat(201)));

        assertThat(desk("sy-wmb-clerk").post(urges(), body).path("urged").path(0).asText()).isEqualTo(kangping);

        assertThat(desk("sy-xcb-leader").refused(409, urges(), body).path("code").asText())
                .isEqualTo("ReportUrgedToday");
        var both = desk("sy-xcb-leader").post(urges(), of("units", List.of(kangping, heping)));
        assertThat(both.path("already").path(0).asText()).isEqualTo(kangping);
        assertThat(both.path("urged").path(0).asText()).isEqualTo(heping);
        var urged = line("sy-wmb-leader", kangping).path("urges");
        assertThat(urged.path("times").asInt()).isEqualTo(1);
        assertThat(urged.path("today").asBoolean()).isTrue();
        assertThat(noticesOf("sy-kp-xcb-clerk")).contains("REPORT_URGED");
        assertThat(noticesOf("sy-wjw-clerk")).doesNotContain("REPORT_URGED");
        assertThat(jdbc.sql("select count(*) from audit_row where action = 'REPORT_URGED'").query(Integer.class)
                .single()).isEqualTo(2);
    }

    @Test
    @Order(2)
    void givesEachHisBoardAsAWorkbook() throws IOException {
        var city = sheet("sy-wmb-leader");
        var county = sheet("sy-kp-xcb-clerk");

        assertThat(city.get(0)).startsWith("单位", "地区", "已提交人数");
        assertThat(city).hasSize(lines("sy-wmb-leader").size() + 1);
        assertThat(county).hasSize(2);
        assertThat(county.get(1).subList(0, 6)).containsExactly(line("sy-kp-xcb-clerk", kangping).path("unit").asText(),
                "康平县", "3.0", "0.0", "1.0", "2.0");
        assertThat(county.get(1)).contains("未报送");
    }

    private List<List<String>> sheet(String login) throws IOException {
        var browser = Browser.loggedIn(port, login, MainJobScene.PASSWORD);
        var answer = browser.bytes(browser.to("/api/plans/" + plan + "/progress-workbook").GET());
        var rows = new ArrayList<List<String>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            book.getSheetAt(0).forEach(row -> {
                var texts = new ArrayList<String>();
                row.forEach(cell -> texts.add(cell.toString()));
                rows.add(texts);
            });
        }
        return rows;
    }

    @Test
    @Order(3)
    void urgesAgainTheNextDay() {
        clock.pass(Duration.ofDays(1));
        desks.clear();

        desk("sy-wmb-clerk").post(urges(), of("units", List.of(kangping), "message", " 请今日下班前报送。 "));

        assertThat(line("sy-wmb-leader", kangping).path("urges").path("times").asInt()).isEqualTo(2);
        assertThat(list(desk("sy-kp-xcb-clerk").get("/api/notices"))).filteredOn(
                one -> one.path("kind").asText().equals("REPORT_URGED")).extracting(one -> one.path("reason").asText())
                .containsExactly("请今日下班前报送。");
        assertThat(jdbc.sql("select count(*) from audit_row where facts like '%下班%'").query(Integer.class).single())
                .isZero();
        assertThat(desk("kp-rmyy-leader").get("/api/tasks/steps").path(0).path("late").asInt()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void noticesUrgedTasksReturnedPeopleMovedDatesAndImports() {
        var waiting = desk("sy-wmb-clerk").get("/api/plans/" + plan + "/progress/" + kangping + "/waiting")
                .path("items").path(0);
        desk("sy-wmb-clerk").post("/api/tasks/" + waiting.path("taskId").asText() + "/urge", of());
        assertThat(noticesOf("kp-rmyy-leader")).contains("TASK_URGED").doesNotContain("REPORT_URGED", "IMPORTED");
        desk("kp-rmyy-leader").submit("GiveEmployerOpinion", "人选乙",
                of("decision", "RETURN", "reason", "请补充事迹", "fields", "deeds"));
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/milestones/ROSTERS/moves",
                of("day", "2024-04-26", "reason", "节假日顺延", "anyway", true));

        assertThat(noticesOf("sy-kp-xcb-clerk")).contains("REPORT_URGED", "RETURNED", "DATE_MOVED", "IMPORTED");
        assertThat(noticesOf("sy-hp-xcb-clerk")).contains("DATE_MOVED").doesNotContain("RETURNED", "IMPORTED");
        assertThat(messagesOf("kp-rmyy-leader")).as("it is returned, and open as long as it waits")
                .containsExactly("TASK_URGED UNREAD");
        assertThat(messagesOf("sy-kp-xcb-clerk")).contains("RETURNED UNREAD", "DATE_MOVED UNREAD", "IMPORTED UNREAD");
        assertThat(messagesOf("sy-hp-xcb-clerk")).contains("DATE_MOVED UNREAD")
                .doesNotContain("RETURNED UNREAD", "IMPORTED UNREAD");
        assertThat(places("sy-wmb-leader")).containsEntry("GiveEmployerOpinion", 1)
                .containsEntry("CorrectNomination", 1);
    }

    private List<String> messagesOf(String login) {
        return list(desk(login).get("/api/messages").path("items")).stream()
                .map(one -> one.path("kind").asText() + " " + one.path("state").asText()).toList();
    }

    private List<String> noticesOf(String login) {
        return list(desk(login).get("/api/notices")).stream().map(one -> one.path("kind").asText()).toList();
    }

    @Test
    @Order(5)
    void replacesADraftOnlyAndOnlyForWhoRunsTheRegion() {
        var draft = desk("sy-wmb-clerk")
                .post("/api/plans/" + plan + "/copies", of("code", "shenyang-2025", "year", 2025))
                .path("id").asText();
        var content = desk("sy-wmb-clerk").get("/api/plans/" + draft + "/content");
        ((ObjectNode) content).put("title", "下一年");

        assertThat(desk("sy-wmb-clerk").put("/api/plans/" + draft + "/file", content).path("title").asText())
                .isEqualTo("下一年");
        assertThat(desk("sy-wmb-clerk").get("/api/plans/" + draft).path("may").path("lead").asBoolean()).isFalse();
        assertThat(desk("sy-kp-xcb-clerk").raw("/api/plans/" + draft + "/content").statusCode()).isEqualTo(404);
        assertRefused(() -> desk("sy-kp-xcb-clerk").put("/api/plans/" + draft + "/file", content), "404");
        assertRefused(() -> desk("sy-wmb-clerk").put("/api/plans/" + plan + "/file", content), "不能改为");
        var published = desk("sy-wmb-clerk").get("/api/plans/" + plan + "/content");
        assertRefused(() -> desk("sy-wmb-clerk").put("/api/plans/" + plan + "/file", published), "PlanNotDraft");
    }

    private static void assertRefused(Runnable put, String why) {
        assertThat(catchThrowable(put::run)).hasMessageContaining(why);
    }
}
