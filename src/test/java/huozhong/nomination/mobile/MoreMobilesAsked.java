package huozhong.nomination.mobile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.shared.Shanghai;

/** 申请再查看 over the API: who gets more mobiles than a day's, on whose word. */
abstract class MoreMobilesAsked {

    private static final String PASSWORD = "a mountain in spring";
    private static final String REQUESTS = "/api/mobile-requests";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private Clock clock;

    private Kangping kangping;
    private Browser clerk;
    private Browser leader;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        clerk = logIn(kangping.clerk);
        leader = logIn(kangping.publicityLeader);
    }

    @Test
    void showsFiftyMoreOnTheLeadersWordAndRecordsBothActs() throws Exception {
        var path = "/api/nominations/" + put() + "/mobile";
        spend(kangping.clerk, MobileUse.SHOWN);
        assertThat(clerk.post(path, "").body()).contains("MobileBudgetSpent", "申请再查看", "本单位另一位负责人");

        var id = asked(clerk, "SHOWN");
        var open = read(leader).path(0);
        assertThat(open.path("askedBy").asText()).isEqualTo("吴敏");
        assertThat(open.path("reason").asText()).isEqualTo("逐一通知培训");
        assertThat(open.path("mayDecide").asBoolean()).isTrue();
        assertThat(clerk.post(path, "").statusCode()).isEqualTo(409);
        assertThat(decide(leader, id, "agreement").statusCode()).isEqualTo(204);

        assertThat(clerk.post(path, "").body()).contains("13804010001");
        assertThat(read(leader)).isEmpty();
        assertThat(read(clerk).at("/0/state").asText()).isEqualTo("AGREED");
        assertThat(read(clerk).at("/0/decidedBy").asText()).isEqualTo("郑强");
        assertThat(database.queryForList("select user_id from audit_row where subject = ? and action in"
                + " ('MOBILES_ASKED', 'MOBILES_GRANTED') and unit_id = ? order by id", String.class, id,
                kangping.publicity.id())).containsExactly(kangping.clerk.id(), kangping.publicityLeader.id());
        database.update("update mobile_budget set given = 100 where user_id = ?", kangping.clerk.id());
        assertThat(clerk.post(path, "").body()).contains("MobileBudgetSpent");
    }

    @Test
    void exportsAHundredMoreOfThatUseOnly() throws Exception {
        put();
        spend(kangping.clerk, MobileUse.SHOWN);
        spend(kangping.clerk, MobileUse.EXPORTED);
        var workbook = "{\"query\":{\"plan\":\"" + kangping.plan.id() + "\"},\"mobiles\":true}";
        assertThat(clerk.post("/api/nominations/workbook", workbook).body()).contains("MobileBudgetSpent", "申请再查看");

        decide(leader, asked(clerk, "EXPORTED"), "agreement");

        assertThat(clerk.post("/api/nominations/workbook", workbook).statusCode()).isEqualTo(200);
        assertThat(clerk.post("/api/nominee-search", "{\"q\":\"13804010001\"}").body()).contains("MobileBudgetSpent");
    }

    @Test
    void givesNothingForARefusal() throws Exception {
        var path = "/api/nominations/" + put() + "/mobile";
        spend(kangping.clerk, MobileUse.SHOWN);

        assertThat(decide(leader, asked(clerk, "SHOWN"), "refusal").statusCode()).isEqualTo(204);

        assertThat(clerk.post(path, "").body()).contains("MobileBudgetSpent");
        assertThat(read(clerk).at("/0/state").asText()).isEqualTo("REFUSED");
    }

    @Test
    void takesNoWordButThatOfAnotherLeaderOfTheUnit() throws Exception {
        var sealKeeper = kangping.appointed("韩露", kangping.publicity, Post.Kind.SEAL_KEEPER);
        var deputy = kangping.appointed("马明", kangping.publicity, Post.Kind.SEAL_KEEPER);
        kangping.deputise(kangping.publicityLeader, deputy);
        var id = asked(clerk, "SHOWN");

        for (var other : List.of(clerk, logIn(sealKeeper), logIn(kangping.officeLeader), logIn(kangping.cityLeader()),
                logIn(kangping.hospitalLeader))) {
            assertThat(decide(other, id, "agreement").statusCode()).isEqualTo(404);
            assertThat(decide(other, id, "refusal").statusCode()).isEqualTo(404);
            assertThat(read(other).findValuesAsText("mayDecide")).doesNotContain("true");
        }
        assertThat(decide(logIn(deputy), id, "agreement").statusCode()).isEqualTo(204);
        assertThat(database.queryForObject("select instead_of from audit_row where subject = ? and action ="
                + " 'MOBILES_GRANTED'", String.class, id)).isEqualTo(kangping.publicityLeader.id());
    }

    /** Not his own, nor by who stands in for him: where he leads alone, the 宣传部 above answers. */
    @Test
    void asksThePublicityAboveWhereNobodyElseLeads() throws Exception {
        var deputy = kangping.appointed("马明", kangping.publicity, Post.Kind.SEAL_KEEPER);
        kangping.deputise(kangping.publicityLeader, deputy);
        var above = kangping.appointed("何平", kangping.cityPublicity, Post.Kind.LEADER);
        var id = asked(leader, "SHOWN");

        assertThat(decide(leader, id, "agreement").statusCode()).isEqualTo(404);
        assertThat(decide(logIn(deputy), id, "agreement").statusCode()).isEqualTo(404);
        assertThat(decide(logIn(above), id, "agreement").statusCode()).isEqualTo(204);
        var nobody = ask(logIn(above), "SHOWN", "逐一通知培训");
        assertThat(nobody.statusCode()).isEqualTo(409);
        assertThat(nobody.body()).contains("NoMoreMobiles", "没有可以同意的人");
        var hospital = asked(logIn(kangping.hospitalLeader), "SHOWN");
        assertThat(decide(leader, hospital, "agreement").statusCode()).isEqualTo(204);
    }

    @Test
    void growsThreeTimesADayAndLapsesWithIt() throws Exception {
        for (var i = 0; i < MoreMobiles.TIMES; i++) {
            assertThat(decide(leader, asked(clerk, "SHOWN"), "agreement").statusCode()).isEqualTo(204);
        }
        assertThat(ask(clerk, "SHOWN", "逐一通知培训").body()).contains("NoMoreMobiles", "每人每日最多申请3次");
        assertThat(extra()).isEqualTo(150);

        var id = asked(clerk, "EXPORTED");
        assertThat(ask(clerk, "EXPORTED", "逐一通知培训").body()).contains("正在等负责人同意");
        database.update("update mobile_request set asked_on = ? where id = ?", Shanghai.today(clock).minusDays(1), id);
        assertThat(decide(leader, id, "agreement").body()).contains("MobileRequestOver", "只在当日有效");
        assertThat(read(leader)).isEmpty();
    }

    @Test
    void wantsAReasonAndADuty() {
        assertThat(ask(clerk, "SHOWN", " ").body()).contains("\"field\":\"reason\"", "请写明");
        assertThat(ask(clerk, "SHOWN", "培".repeat(501)).body()).contains("理由最多500个字");
        assertThat(ask(clerk, "PRINTED", "逐一通知培训").statusCode()).isEqualTo(400);
        var postless = kangping.appointed("钱多", kangping.publicity, Post.Kind.SEAL_KEEPER);
        database.update("update post set valid_until = '2024-01-31' where user_id = ?", postless.id());
        assertThat(ask(logIn(postless), "SHOWN", "逐一通知培训").statusCode()).isEqualTo(404);
    }

    @Test
    void growsOnceHoweverManyLeadersAgreeAtOnceAndHoweverOftenHeAsked() throws Exception {
        var other = logIn(kangping.appointed("丁一", kangping.publicity, Post.Kind.LEADER));
        var asks = atOnce(() -> ask(clerk, "SHOWN", "逐一通知培训"), () -> ask(clerk, "SHOWN", "逐一通知培训"));
        assertThat(asks).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(asks).filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> answer.statusCode() == 409 && answer.body().contains("NoMoreMobiles"));
        var id = read(clerk).at("/0/id").asText();

        var answers = atOnce(() -> decide(leader, id, "agreement"), () -> decide(other, id, "agreement"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 204).allMatch(answer ->
                answer.statusCode() == 409 && answer.body().contains("MobileRequestOver")
                && answer.body().contains("同意"));
        assertThat(extra()).isEqualTo(50);
    }

    private static List<HttpResponse<String>> atOnce(Supplier<HttpResponse<String>> one,
                                                     Supplier<HttpResponse<String>> other) {
        var pool = Executors.newFixedThreadPool(6);
        var answers = Stream.of(one, other, one, other, one, other)
                .map(ask -> CompletableFuture.supplyAsync(ask, pool)).toList().stream().map(CompletableFuture::join)
                .toList();
        pool.shutdown();
        return answers;
    }

    private int extra() {
        return database.queryForObject("select extra from mobile_budget where user_id = ? and kind = 'SHOWN'",
                Integer.class, kangping.clerk.id());
    }

    private void spend(User user, MobileUse use) {
        database.update("insert into mobile_budget (user_id, given_on, kind, given) values (?, ?, ?, ?)", user.id(),
                Shanghai.today(clock), use.name(), use.people());
    }

    private String asked(Browser browser, String use) throws Exception {
        var answer = ask(browser, use, "逐一通知培训");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asText();
    }

    private static HttpResponse<String> ask(Browser browser, String use, String reason) {
        return browser.post(REQUESTS, "{\"use\":\"" + use + "\",\"reason\":\"" + reason + "\"}");
    }

    private static HttpResponse<String> decide(Browser browser, String id, String how) {
        return browser.post(REQUESTS + "/" + id + "/" + how, "");
    }

    private JsonNode read(Browser browser) throws Exception {
        var answer = browser.get(REQUESTS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private String put() throws Exception {
        var body = json.createObjectNode().put("planId", kangping.plan.id()).put("unitId", kangping.publicity.id())
                .set("dossier", json.valueToTree(kangping.dossier("王芳", "13804010001")));
        var answer = clerk.post("/api/nominations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asText();
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }
}
