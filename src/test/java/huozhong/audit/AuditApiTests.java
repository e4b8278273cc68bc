package huozhong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.Statements.Heard;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

@ApplicationTest
class AuditApiTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final List<String> DOORS = List.of("/api/audit", "/api/audit/actions", "/api/audit/state",
            "/api/audit/verification");

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Audit audit;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Heard heard;

    private Desk auditor;
    private User clerk;
    private User leader;
    private Unit unit;

    @BeforeEach
    void aUnitWithTwoUsersAndAnAuditor() {
        clock.pass(Duration.ofDays(1));
        auditor = new Desk(port, user("审计员", Grant.AUDITOR).login(), PASSWORD);
        clerk = user("李㛃" + Ids.next().substring(0, 8));
        leader = user("王𬎆");
        unit = staffing.openUnit("A" + Ids.next().substring(0, 20), "市文明办", Unit.CIVILITY_OFFICE, null, null);
    }

    @Test
    void isThereForTheAuditorOnly() {
        var others = List.of(user("系统管理员", Grant.SYSTEM_ADMINISTRATOR), user("安全员", Grant.SECURITY_ADMINISTRATOR),
                user("流程员", Grant.FLOW_ADMINISTRATOR), clerk);

        others.stream().map(other -> Browser.loggedIn(port, other.login(), PASSWORD)).forEach(browser -> {
            assertThat(DOORS).allMatch(door -> browser.get(door).statusCode() == 404);
            assertThat(browser.post("/api/audit/head", "").statusCode()).isEqualTo(404);
        });
        assertThat(DOORS).allMatch(door -> auditor.raw(door).statusCode() == 200);
        assertThat(DOORS).allMatch(door -> new Browser(port).get(door).statusCode() == 401);
    }

    @Test
    void tellsARowInWords() {
        record(new Act(clerk.id(), leader.id(), unit.id(), "TASK_SUBMITTED", unit.id(), Map.of("decision", "AGREE",
                "units", unit.id() + "," + "other")));

        var row = rows("user=" + clerk.login()).get(0);

        assertThat(row.path("words").asText()).isEqualTo("办理任务");
        assertThat(row.path("user").path("name").asText()).isEqualTo(clerk.name());
        assertThat(row.path("user").path("login").asText()).isEqualTo(clerk.login());
        assertThat(row.path("insteadOf").path("name").asText()).isEqualTo("王𬎆");
        assertThat(row.path("unit").asText()).isEqualTo("市文明办");
        assertThat(row.path("subjectName").asText()).isEqualTo("市文明办");
        assertThat(row.path("at").asText()).startsWith(Shanghai.today(clock).toString());
        assertThat(row.path("facts").path("decision").asText()).isEqualTo("AGREE");
        assertThat(row.path("facts").path("units").asText()).isEqualTo("市文明办、other");
    }

    @Test
    void findsByUserActionSubjectUnitAndTime() {
        var start = Shanghai.now(clock);
        record(new Act(clerk.id(), leader.id(), unit.id(), "TASK_SUBMITTED", "subject" + clerk.id(), Map.of()));
        clock.pass(Duration.ofHours(1));
        record(new Act(clerk.id(), "", "", "LOGGED_OUT", clerk.id(), Map.of()));

        assertThat(words("user=" + clerk.login())).containsExactly("退出登录", "办理任务");
        assertThat(words("user=" + clerk.name())).hasSize(2);
        assertThat(words("user=" + leader.login())).containsExactly("办理任务");
        assertThat(words("user=" + clerk.login() + "&action=LOGGED_OUT")).containsExactly("退出登录");
        assertThat(words("subject=subject" + clerk.id())).containsExactly("办理任务");
        assertThat(words("subject=" + clerk.login())).containsExactly("退出登录");
        assertThat(words("unit=" + unit.code())).containsExactly("办理任务");
        var end = start.plusMinutes(30);
        assertThat(words("user=" + clerk.login() + "&from=" + start + "&to=" + end)).containsExactly("办理任务");
        assertThat(words("user=" + clerk.login() + "&from=" + end)).containsExactly("退出登录");
        assertThat(words("user=nobody-of-this-login")).isEmpty();
    }

    @Test
    void turnsPagesFromTheNewestWithoutLosingOrRepeatingARow() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 25).forEach(i ->
                audit.record(new Act(clerk.id(), "", "", "TASK_URGED", String.valueOf(i), Map.of()))));
        record(new Act(clerk.id(), "", "", "TASK_URGED", "25", Map.of()));

        var subjects = new ArrayList<String>();
        var cursor = "";
        do {
            var page = auditor.get("/api/audit?size=7&user=" + clerk.login() + cursor);
            page.path("items").forEach(row -> subjects.add(row.path("subject").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());

        assertThat(subjects).isEqualTo(IntStream.rangeClosed(0, 25).mapToObj(i -> String.valueOf(25 - i)).toList());
        assertThat(auditor.raw("/api/audit?cursor=forged").statusCode()).isEqualTo(400);
        assertThat(auditor.raw("/api/audit?cursor=_").statusCode()).isEqualTo(400);
        assertThat(auditor.raw("/api/audit?from=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void exportsTheHeadAndRecordsThat() {
        var head = auditor.post("/api/audit/head", Map.of());

        var row = rows("action=AUDIT_HEAD_EXPORTED").get(0);
        assertThat(head.path("hash").asText()).matches("[0-9a-f]{64}")
                .isEqualTo(row.path("facts").path("hash").asText());
        assertThat(row.path("words").asText()).isEqualTo("导出审计链头");
    }

    @Test
    void saysWhetherTheRecordIsWholeAgainstAHead() {
        var head = auditor.post("/api/audit/head", Map.of());

        var whole = auditor.get("/api/audit/verification?seq=" + head.path("seq").asLong() + "&hash="
                + head.path("hash").asText());
        var other = auditor.get("/api/audit/verification?seq=99999999&hash=" + head.path("hash").asText());

        assertThat(whole.path("seq").asLong()).isGreaterThanOrEqualTo(head.path("seq").asLong());
        assertThat(whole.path("findings").toString()).doesNotContain("链头");
        assertThat(other.path("whole").asBoolean(true)).isFalse();
        assertThat(other.path("findings").toString()).contains("末尾已被截去");
        assertThat(auditor.raw("/api/audit/verification?seq=5&hash=x").statusCode()).isEqualTo(400);
    }

    @Test
    void findsAnActOfThisMinuteThatSomebodyForged() {
        var before = auditor.get("/api/audit/verification").path("count").asInt();

        database.update("""
                insert into audit_row (happened_at, user_id, instead_of, unit_id, action, subject, facts)
                values (?, ?, '', '', 'OPINION_GIVEN', ?, '{}')""", Shanghai.now(clock), clerk.id(), unit.id());

        var verification = auditor.get("/api/audit/verification");
        assertThat(verification.path("whole").asBoolean(true)).isFalse();
        assertThat(verification.path("count").asInt()).isEqualTo(before + 1);
    }

    @Test
    void tellsHowFarTheChainIs() {
        var state = auditor.get("/api/audit/state");

        assertThat(state.path("rows").asLong()).isPositive();
        assertThat(state.path("unlinked").asLong()).isBetween(0L, state.path("rows").asLong());
    }

    @Test
    void tellsItWithoutReadingTheWholeRecord() {
        var said = heard.during(() -> auditor.get("/api/audit/state"));

        assertThat(said.stream().filter(sql -> sql.contains("count(*) from audit_row"))).isNotEmpty()
                .allMatch(sql -> sql.contains("linked_through"));
    }

    @Test
    void saysWhatEveryActionIsCalled() {
        assertThat(auditor.get("/api/audit/actions").path("LOGGED_IN").asText()).isEqualTo("登录");
    }

    private List<JsonNode> rows(String query) {
        return Desk.list(auditor.get("/api/audit?" + query).path("items"));
    }

    private List<String> words(String query) {
        return rows(query.replace("㛃", "%E3%9B%83").replace("李", "%E6%9D%8E")).stream()
                .map(row -> row.path("words").asText()).toList();
    }

    private void record(Act act) {
        transaction.executeWithoutResult(status -> audit.record(act));
    }

    private User user(String name, Grant... granted) {
        var user = staffing.enrol("u" + Ids.next(), name, null);
        credentials.setPassword(user.id(), PASSWORD);
        for (var grant : granted) {
            grants.give(user.id(), grant);
        }
        return user;
    }
}
