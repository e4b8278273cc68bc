package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP, 汇总表: what annex 2 says of the people of a list, to be printed and stamped. */
@RoundsTest
class PrintListTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;

    private Rounds rounds;
    private Desk clerk;
    private String list;

    @BeforeEach
    void aList() {
        rounds = beans.createBean(Rounds.class);
        rounds.under("seats: 2", "seats: 5");
        clerk = of(rounds.kangping.clerk);
        var two = rounds.nominees("HEALTH", 2);
        var theory = rounds.nominee("THEORY");
        rounds.roundWith(two.get(0), two.get(1), theory);
        List.of(two.get(0), two.get(1), theory).forEach(rounds::recommend);
        list = rounds.report("人选不足").id();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private String path(String query) {
        return "/api/submissions/" + list + "/roster" + query;
    }

    private static List<String> mobiles(JsonNode roster) {
        return roster.findValuesAsText("mobile");
    }

    @Test
    void hasTheColumnsOfAnnexTwoGroupedInTheOrderOfThePlan() {
        var roster = clerk.post(path(""), Map.of());

        assertThat(roster.path("unit").asText()).isEqualTo(rounds.kangping.publicity.name());
        assertThat(roster.path("paperEach").isBoolean()).isTrue();
        assertThat(Desk.list(roster.path("groups"))).extracting(group -> group.path("level").asText()
                + group.path("category").asText() + group.path("people").size())
                .containsExactly("COUNTY理论宣讲1", "COUNTY卫生健康2");
        var one = roster.at("/groups/0/people/0");
        assertThat(one.path("gender").asText()).isEqualTo("女");
        assertThat(one.path("birth").asText()).isEqualTo("1978-05");
        assertThat(one.path("ethnicity").asText()).isEqualTo("汉族");
        assertThat(one.path("politics").asText()).isEqualTo("中共党员");
        assertThat(one.path("employer").asText()).endsWith("主任医师");
        assertThat(mobiles(roster)).hasSize(3).allMatch(mobile -> mobile.matches("136\\*{4}\\d{4}"));
    }

    @Test
    void leavesOutWhoIsOffTheListAndOtherCategoriesThanAsked() {
        assertThat(mobiles(clerk.post(path("?category=THEORY"), Map.of()))).hasSize(1);
        assertThat(clerk.refused(400, path("?category=ARTS"), Map.of()).at("/problems/0/message").asText())
                .isEqualTo("名单上没有可以打印的人选");

        clerk.post("/api/submissions/" + list + "/withdrawal", Desk.of("reason", "漏报一人"));

        clerk.refused(400, path(""), Map.of());
    }

    @Test
    void givesMobilesInFullToUnitAndReceiverAndRecordsIt() {
        assertThat(mobiles(clerk.post(path("?mobiles=true"), Map.of()))).allMatch(one -> one.matches("136\\d{8}"));
        assertThat(mobiles(of(rounds.reviewer).post(path("?mobiles=true"), Map.of())))
                .allMatch(one -> one.matches("136\\d{8}"));
        clerk.post(path(""), Map.of());

        assertThat(database.queryForList("select facts from audit_row where action = 'LIST_PRINTED' and subject = ?"
                + " order by id", String.class, list)).containsExactly("{\"mobiles\":\"full\",\"people\":\"3\"}",
                        "{\"mobiles\":\"full\",\"people\":\"3\"}", "{\"mobiles\":\"masked\",\"people\":\"3\"}");
    }

    @Test
    void givesNobodyMoreMobilesInADayThanAnExportDoes() {
        IntStream.range(0, 33).forEach(i -> clerk.post(path("?mobiles=true"), Map.of()));

        assertThat(clerk.refused(409, path("?mobiles=true"), Map.of()).path("detail").asText())
                .startsWith("每人每日最多导出100个完整手机号").contains("按隐藏手机号打印", "申请再查看");
        assertThat(mobiles(clerk.post(path("?category=THEORY&mobiles=true"), Map.of()))).hasSize(1);
        assertThat(mobiles(clerk.post(path(""), Map.of()))).hasSize(3);
    }

    @Test
    void isForNobodyElse() {
        of(rounds.kangping.hospitalLeader).refused(404, path(""), Map.of());
        of(rounds.kangping.hospitalLeader).refused(404, path("?mobiles=true"), Map.of());
    }
}
