package huozhong.plan;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.OrganizationVersion;
import huozhong.shared.Shanghai;

/** The dates of a published plan, moved over HTTP, and what is said against it; with a clock that nobody else moves. */
@ApplicationTest
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:datemoves;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class DateMoveTests {

    private static final String ROSTERS = "/milestones/ROSTERS/moves";
    private static final Map<String, Object> A_WEEK_LATER =
            of("day", "2024-04-26", "hour", "17:00", "reason", "各地区申请顺延一周");

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Clock clock;

    private PlanDesk desk;

    @BeforeEach
    void aPublishedPlan() {
        desk = new PlanDesk(port, beans, credentials);
    }

    @Test
    void showsAMovedDateAtOnceAndWhyItWasMoved() {
        desk.leader.post(desk.path(ROSTERS), A_WEEK_LATER);

        assertThat(words("milestones", 0)).isEqualTo("4月26日 17:00 前");
        var move = list(desk.stranger.get(desk.path("/moves"))).get(0);
        assertThat(move.path("name").asText()).isEqualTo("报送登记表、汇总表");
        assertThat(move.path("fromWords").asText()).isEqualTo("4月19日 24:00 前");
        assertThat(move.path("toWords").asText()).isEqualTo("4月26日 17:00 前");
        assertThat(move.path("reason").asText()).isEqualTo("各地区申请顺延一周");
        assertThat(move.path("unit").asText()).isEqualTo("市文明办");
        assertThat(move.path("against").asText()).isEmpty();
        assertThat(audited()).containsExactly("\"from\":\"2024-04-19\"", "\"reason\":\"各地区申请顺延一周\"",
                "\"to\":\"2024-04-26T17:00\"");
    }

    @Test
    void tellsOtherNodesOfEveryChangeOfAPlan(@Autowired OrganizationVersion version) {
        var before = version.now();
        desk.leader.post(desk.path(ROSTERS), A_WEEK_LATER);
        var moved = version.now();
        desk.leader.post(desk.path("/closure"), "{}");

        assertThat(moved).isGreaterThan(before);
        assertThat(version.now()).isGreaterThan(moved);
        assertThat(desk.stranger.get(desk.path("")).findValue("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void movesAPhase() {
        desk.leader.post(desk.path("/phases/TRAINING/moves"),
                of("from", "2024-06-10", "to", "2024-07-31", "reason", "场地未落实"));

        assertThat(words("phases", 3)).isEqualTo("6月10日—7月31日");
        assertThat(list(desk.leader.get(desk.path("/moves"))).get(0).path("fromWords").asText())
                .isEqualTo("6月1日—7月31日");
    }

    @Test
    void refusesWhatContradictsThePlanUnlessItIsWantedAnyway() {
        var afterItsPhase = of("day", "2024-05-02", "reason", "顺延");

        assertThat(messages(desk.leader.refused(400, desk.path(ROSTERS), afterItsPhase))).containsExactly(
                "“组建队伍（县级）”的期限早于排在它前面的“报送登记表、汇总表”",
                "时间节点“报送登记表、汇总表”不再属于阶段“组建队伍（县级）”，落入“组建队伍（市级）”", "确需这样调整的，请确认后再次提交");
        assertThat(words("milestones", 0)).isEqualTo("4月19日 24:00 前");
        assertThat(list(desk.leader.get(desk.path("/moves")))).isEmpty();

        afterItsPhase.put("anyway", true);
        var moved = desk.leader.post(desk.path(ROSTERS), afterItsPhase);
        assertThat(moved.path("against").asText()).startsWith("“组建队伍（县级）”的期限早于").contains("落入");
        assertThat(desk.leader.get(desk.path("/check")).findValuesAsText("message"))
                .containsExactly("“组建队伍（县级）”的期限早于排在它前面的“报送登记表、汇总表”");
    }

    @Test
    void holdsNothingAgainstAMoveThatWasWrongBefore() {
        desk.leader.post(desk.path(ROSTERS), of("day", "2024-05-02", "reason", "顺延", "anyway", true));

        desk.leader.post(desk.path("/milestones/PROGRESS_3/moves"), of("day", "2024-12-12", "reason", "顺延"));
        desk.leader.post(desk.path(ROSTERS), of("day", "2024-05-03", "reason", "再顺延"));

        assertThat(words("milestones", 0)).isEqualTo("5月3日 24:00 前");
    }

    @Test
    void saysWhatElseIsOutOfOrder() {
        assertThat(against("/milestones/PROGRESS_2/moves", of("day", "2024-05-09")))
                .containsExactly("“第二次报送工作进展情况”的期限早于排在它前面的“第一次报送工作进展情况”",
                        "时间节点“第二次报送工作进展情况”不再属于阶段“组织培训”，落入“组建队伍（市级）”");
        assertThat(against("/milestones/PROGRESS_3/moves", of("day", "2025-01-01")))
                .containsExactly("时间节点“第三次报送工作进展情况”不在任何阶段之内");
        assertThat(against("/phases/CITY_TEAMS/moves", of("from", "2024-04-25", "to", "2024-05-10")))
                .containsExactly("阶段“组建队伍（市级）”应在“组建队伍（县级）”结束之后开始");
        assertThat(against(ROSTERS, of("day", "2024-03-01"))).contains("“报送登记表、汇总表”早于文件的印发日期");
    }

    @Test
    void saysThatADateThatWasToComeWouldBeOver() {
        var today = Shanghai.today(clock);
        desk.leader.post(desk.path(ROSTERS), of("day", today.plusDays(3).toString(), "reason", "顺延", "anyway", true));

        assertThat(against(ROSTERS, of("day", today.minusDays(1).toString())))
                .contains("“报送登记表、汇总表”的新时间已过，未办事项将立即逾期");
    }

    @Test
    void needsAReasonAndAnotherDate() {
        desk.leader.refused(400, desk.path(ROSTERS), of("day", "2024-04-26"));
        desk.leader.refused(400, desk.path(ROSTERS), of("day", "2024-04-26", "reason", " "));
        desk.leader.refused(400, desk.path(ROSTERS), of("reason", "顺延"));
        desk.leader.refused(400, desk.path(ROSTERS), of("day", "4月26日", "reason", "顺延"));
        desk.leader.refused(400, desk.path(ROSTERS), of("day", "9999-04-26", "reason", "顺延", "anyway", true));
        assertThat(messages(desk.leader.refused(400, desk.path(ROSTERS), of("day", "2024-04-19", "reason", "顺延"))))
                .containsExactly("“报送登记表、汇总表”的时间与原来相同");
        assertThat(messages(desk.leader.refused(400, desk.path("/phases/TRAINING/moves"),
                of("from", "2024-06-10", "to", "2024-06-09", "reason", "顺延", "anyway", true))))
                .containsExactly("结束日期不能早于开始日期");
    }

    @Test
    void isForALeaderOfThePlansOfficeWhileThePlanIsOpen() {
        assertThat(desk.clerk.refused(409, desk.path(ROSTERS), A_WEEK_LATER).path("code").asText())
                .isEqualTo("LeaderRequired");
        desk.stranger.refused(409, desk.path(ROSTERS), A_WEEK_LATER);
        desk.leader.refused(404, desk.path("/milestones/TRAINING/moves"), A_WEEK_LATER);
        desk.leader.refused(404, desk.path("/milestones/NEVER/moves"), A_WEEK_LATER);

        var code = desk.kangping.prefix.toLowerCase() + "-2025";
        var draft = desk.leader.post(desk.path("/copies"), of("code", code, "year", 2025)).path("id").asText();
        assertThat(desk.leader.refused(409, "/api/plans/" + draft + ROSTERS, A_WEEK_LATER).path("code").asText())
                .isEqualTo("PlanNotOpen");
        desk.stranger.refused(404, "/api/plans/" + draft + ROSTERS, A_WEEK_LATER);

        desk.leader.post(desk.path("/closure"), of());
        desk.leader.refused(409, desk.path(ROSTERS), A_WEEK_LATER);
    }

    private List<String> against(String path, Map<String, Object> to) {
        to.put("reason", "顺延");
        var messages = messages(desk.leader.refused(400, desk.path(path), to));
        return messages.subList(0, messages.size() - 1);
    }

    private static List<String> messages(JsonNode problem) {
        return problem.findValuesAsText("message");
    }

    private String words(String list, int index) {
        return Desk.list(desk.stranger.get(desk.path("")).path(list)).get(index).path("words").asText();
    }

    private List<String> audited() {
        var facts = jdbc.queryForObject("select facts from audit_row where action = 'PLAN_DATE_MOVED' and subject = ?",
                String.class, desk.kangping.plan.id());
        return List.of(String.valueOf(facts).replaceAll("[{}]", "").split(",")).stream()
                .filter(fact -> fact.startsWith("\"from") || fact.startsWith("\"to") || fact.startsWith("\"reason"))
                .toList();
    }
}
