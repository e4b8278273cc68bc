package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.TestClock;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;
import huozhong.shared.Retry;

/** How the first three administrators come in. */
@ExtendWith(OutputCaptureExtension.class)
abstract class FirstRuns {

    private static final String PASSWORD = "a mountain in spring";
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])([2-9A-Z]{5}-){3}[2-9A-Z]{5}(?![\\w-])");

    @LocalServerPort
    private int port;
    @Autowired
    private FirstRun firstRun;
    @Autowired
    private Grants grants;
    @Autowired
    private Organization organization;
    @Autowired
    private Staffing staffing;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate database;

    private Browser browser;

    @BeforeEach
    void nobodyYet() {
        database.update("delete from user_grant");
        database.update("delete from one_time_code");
        database.update("delete from wrong_guess");
        browser = new Browser(port);
        browser.get("/api/csrf");
    }

    @Test
    void tellsOneCodeAKindOnceAndKeepsOnlyTheirHashes() {
        var codes = firstRun.renew();

        assertThat(codes).containsOnlyKeys(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR, Grant.AUDITOR);
        assertThat(codes.values()).doesNotHaveDuplicates().allMatch(code -> code.matches("(\\w{5}-){3}\\w{5}"));
        assertThat(TellFirstRunCodes.words(codes)).contains(codes.values()).contains("安全管理员", "24 小时");
        assertThat(firstRun.renew()).isEmpty();
        assertThat(database.queryForList("select * from one_time_code").toString())
                .doesNotContain(codes.values()).doesNotContain(codes.get(Grant.AUDITOR).replace("-", ""));
    }

    @Test
    void saysTheCodesOnTheConsoleOnce(CapturedOutput console) {
        var start = new TellFirstRunCodes(firstRun);
        start.tell();
        var said = CODE.matcher(console.getOut()).results().map(MatchResult::group).toList();
        start.tell();

        assertThat(said).hasSize(3);
        assertThat(CODE.matcher(console.getOut()).results()).hasSize(3);
        assertThat(redeem(said.get(0), "s" + Ids.next()).body()).contains("SYSTEM_ADMINISTRATOR");
    }

    @Test
    void isOpenAsLongAsACodeLetsSomebodyIn() {
        assertThat(door()).isEqualTo("{\"open\":false}");
        var codes = firstRun.renew();

        assertThat(door()).isEqualTo("{\"open\":true}");
        codes.values().forEach(code -> redeem(code, "a" + Ids.next()));
        assertThat(door()).isEqualTo("{\"open\":false}");
    }

    @Test
    void isClosedWhenTheCodesHaveExpired() {
        firstRun.renew();
        clock.pass(FirstRun.VALID);

        assertThat(door()).isEqualTo("{\"open\":false}");
    }

    @Test
    void makesTheThreeAdministratorsWhoThenMakeTheRest() {
        var codes = firstRun.renew();
        var system = "s" + Ids.next();
        var security = "g" + Ids.next();

        assertThat(redeem(codes.get(Grant.SYSTEM_ADMINISTRATOR), system).statusCode()).isEqualTo(201);
        assertThat(redeem(codes.get(Grant.SECURITY_ADMINISTRATOR).toLowerCase().replace("-", " "), security).body())
                .contains("SECURITY_ADMINISTRATOR");

        var made = Browser.loggedIn(port, system, PASSWORD).post("/api/users", "{\"login\":\"u" + Ids.next()
                + "\",\"name\":\"李㛃\",\"password\":\"" + PASSWORD + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = made.body().replaceFirst(".*\"id\":\"(\\w+)\".*", "$1");
        assertThat(Browser.loggedIn(port, security, PASSWORD).post("/api/users/" + id + "/grants",
                "{\"grant\":\"FLOW_ADMINISTRATOR\"}").body()).isEqualTo("[\"FLOW_ADMINISTRATOR\"]");
        assertThat(firstRun.renew()).isEmpty();
        assertThat(actions(userId(system))).containsSubsequence("FIRST_RUN_ADMITTED", "LOGGED_IN");
    }

    @Test
    void refusesAWrongAUsedAndAnExpiredCodeInTheSameWords() {
        var codes = firstRun.renew();
        redeem(codes.get(Grant.AUDITOR), "a" + Ids.next());

        var wrong = redeem(CodeText.next(), "a" + Ids.next());
        var used = redeem(codes.get(Grant.AUDITOR), "a" + Ids.next());
        clock.pass(FirstRun.VALID.minusMillis(1));
        var early = redeem(codes.get(Grant.SYSTEM_ADMINISTRATOR), "s" + Ids.next());
        clock.pass(Duration.ofMillis(1));
        var expired = redeem(codes.get(Grant.SECURITY_ADMINISTRATOR), "g" + Ids.next());

        assertThat(early.statusCode()).isEqualTo(201);
        assertThat(List.of(wrong, used, expired)).allMatch(answer -> answer.statusCode() == 401)
                .extracting(HttpResponse::body).containsOnly(wrong.body());
        assertThat(wrong.body()).contains("CodeRefused", "不正确、已使用或已过期");
        assertThat(actions("first-run")).endsWith("FIRST_RUN_REFUSED", "FIRST_RUN_REFUSED", "FIRST_RUN_REFUSED");
        assertThat(firstRun.renew()).containsOnlyKeys(Grant.SECURITY_ADMINISTRATOR);
    }

    @Test
    void shutsForAQuarterOfAnHourAfterFiveWrongCodes() {
        var code = firstRun.renew().get(Grant.AUDITOR);
        for (var i = 0; i < 5; i++) {
            redeem(CodeText.next(), "a" + Ids.next());
        }

        assertThat(redeem(code, "a" + Ids.next()).statusCode()).isEqualTo(401);
        clock.pass(Credential.LOCK);
        assertThat(redeem(code, "a" + Ids.next()).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsACodeWhoseHolderChoseABadPasswordOrATakenLogin() {
        var code = firstRun.renew().get(Grant.AUDITOR);
        var taken = staffing.enrol("u" + Ids.next(), "张三", null).login();

        assertThat(redeem(CodeText.next(), taken, "short").statusCode()).isEqualTo(400);
        assertThat(redeem(code, taken, "short").statusCode()).isEqualTo(400);
        assertThat(redeem(code, taken).statusCode()).isEqualTo(409);
        assertThat(redeem(code, "a" + Ids.next()).statusCode()).isEqualTo(201);
    }

    @Test
    void letsNobodyInByACodeOfAKindThatHasItsAdministratorMeanwhile() {
        var code = firstRun.renew().get(Grant.AUDITOR);
        grants.give(staffing.enrol("u" + Ids.next(), "张三", null).id(), Grant.AUDITOR);

        assertThat(redeem(code, "a" + Ids.next()).statusCode()).isEqualTo(401);
    }

    @Test
    void tellsOneValidCodeAKindWhereNodesStartAtOnce() throws Exception {
        var told = atOnce(4);

        assertThat(told).hasSize(3);
        for (var code : told) {
            assertThat(redeem(code, "a" + Ids.next()).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void renewsExpiredCodesOnceWhereNodesStartAtOnce() throws Exception {
        var former = firstRun.renew().get(Grant.AUDITOR);
        clock.pass(FirstRun.VALID);

        assertThat(atOnce(4)).hasSize(3).doesNotContain(former);
    }

    @Test
    void admitsOneOfThoseWhoQuoteACodeAtOnce() throws Exception {
        var code = firstRun.renew().get(Grant.SYSTEM_ADMINISTRATOR);

        var admitted = together(4, () -> firstRun.admit(code,
                new FirstRun.Newcomer("s" + Ids.next(), "张三", PASSWORD), "127.0.0.1").stream().toList());

        assertThat(admitted).hasSize(1);
        assertThat(database.queryForObject("select count(*) from user_grant", Integer.class)).isEqualTo(1);
    }

    private List<String> atOnce(int nodes) throws Exception {
        return together(nodes, () -> List.copyOf(firstRun.renew().values()));
    }

    private static <T> List<T> together(int threads, Supplier<List<T>> work) throws Exception {
        var gate = new CountDownLatch(1);
        var running = new ArrayList<Future<List<T>>>();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            for (var i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    gate.await();
                    return Retry.call(work);
                }));
            }
            gate.countDown();
            var all = new ArrayList<T>();
            for (var one : running) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private String door() {
        return new Browser(port).get("/api/first-run").body();
    }

    private HttpResponse<String> redeem(String code, String login) {
        return redeem(code, login, PASSWORD);
    }

    private HttpResponse<String> redeem(String code, String login, String password) {
        return browser.post("/api/first-run", "{\"code\":\"%s\",\"login\":\"%s\",\"name\":\"王𬎆\",\"password\":\"%s\"}"
                .formatted(code, login, password));
    }

    private String userId(String login) {
        return organization.userByLogin(login).orElseThrow().id();
    }

    private List<String> actions(String subject) {
        return database.queryForList("select action from audit_row where subject = ? order by id", String.class,
                subject);
    }
}
