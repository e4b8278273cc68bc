package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Probes;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

@ApplicationTest
class IdempotencyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Probes.Probe probe;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private IdempotencyKeys keys;
    @Autowired
    private TestClock clock;

    private Browser browser;
    private String word;
    private String question;

    @BeforeEach
    void aClerk() {
        browser = enrolled();
        word = Ids.next();
        question = question(word);
        probe.calls.set(0);
        probe.event = () -> 0;
        probe.entered = new CountDownLatch(1);
    }

    @Test
    void actsOnceForAKeyAndGivesTheSameAnswerAgain() {
        var key = Browser.newKey();

        var first = browser.post("/api/probe", question, key);
        var second = browser.post("/api/probe", question, key);

        assertThat(first.statusCode()).isEqualTo(201).isEqualTo(second.statusCode());
        assertThat(first.body()).isEqualTo(second.body()).contains(word);
        assertThat(first.headers().firstValue("Idempotent-Replay")).isEmpty();
        assertThat(second.headers().firstValue("Idempotent-Replay")).contains("true");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void repeatsAnEmptyAnswerToo() {
        var key = Browser.newKey();

        browser.post("/api/probe/" + word, "", key);
        var second = browser.post("/api/probe/" + word, "", key);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEmpty();
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void letsAConcurrentTwinWaitForTheSameAnswer() throws Exception {
        var key = Browser.newKey();
        var goOn = new CountDownLatch(1);
        probe.event = () -> {
            goOn.await();
            return 0;
        };

        var first = CompletableFuture.supplyAsync(() -> browser.post("/api/probe", question, key));
        probe.entered.await();
        var second = CompletableFuture.supplyAsync(() -> browser.post("/api/probe", question, key));
        goOn.countDown();

        assertThat(second.get().body()).isEqualTo(first.get().body());
        assertThat(written()).isEqualTo(1);
        assertThat(probe.calls).hasValue(1);
    }

    @Test
    void actsOnceForEightTwins() {
        var key = Browser.newKey();

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> browser.post("/api/probe", question, key)))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        var key = Browser.newKey();
        browser.post("/api/probe", question, key);

        var otherBody = browser.post("/api/probe", question(Ids.next()), key);
        var otherPath = browser.post("/api/probe/" + word, "", key);

        assertThat(otherBody.statusCode()).isEqualTo(409);
        assertThat(otherBody.body()).contains("IdempotencyKeyReused", "刷新页面");
        assertThat(otherPath.statusCode()).isEqualTo(409);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void leavesAKeyUsableAfterARefusal() {
        var key = Browser.newKey();
        probe.event = () -> {
            throw new Probes.WordForbidden();
        };
        var refused = browser.post("/api/probe", question, key);
        probe.event = () -> 0;

        var accepted = browser.post("/api/probe", question, key);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(accepted.statusCode()).isEqualTo(201);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void rollsBackOnACheckedExceptionToo() {
        probe.event = () -> {
            throw new IOException();
        };

        assertThat(browser.post("/api/probe", question).statusCode()).isEqualTo(500);
        assertThat(written()).isZero();
    }

    @Test
    void tellsTwoPeopleWithTheSameKeyApart() {
        var key = Browser.newKey();
        var other = enrolled();

        browser.post("/api/probe", question, key);
        other.post("/api/probe", question, key);

        assertThat(written()).isEqualTo(2);
    }

    @Test
    void wantsAWellFormedKey() {
        var missing = browser.send(browser.withToken(browser.to("/api/probe"))
                .POST(BodyPublishers.ofString(question)));

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("请求须带 Idempotency-Key");
        assertThat(browser.post("/api/probe", question, "short").statusCode()).isEqualTo(400);
        assertThat(browser.post("/api/probe", question, "no spaces allowed").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsFilesApartByTheirBytes() {
        var key = Browser.newKey();

        var first = upload("one", key);
        var again = upload("one", key);
        var other = upload("two", key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void leavesItsOwnTransactionsToWhoAsksForThemButWantsAKey() {
        assertThat(browser.post("/api/probe/pieces", "").body()).contains("outside");
        assertThat(browser.post("/api/probe/pieces", "", "short").statusCode()).isEqualTo(400);
    }

    @Test
    void triesAgainWhatLostALock() {
        probe.event = failingTimes(4, new ObjectOptimisticLockingFailureException("nomination", 1));
        assertThat(browser.post("/api/probe", question).statusCode()).isEqualTo(201);

        probe.calls.set(0);
        probe.event = failingTimes(2, new IllegalStateException(new SQLException("deadlock", "40001", 1213)));
        assertThat(browser.delete("/api/probe/" + word).statusCode()).isEqualTo(200);

        assertThat(probe.calls).hasValue(3);
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void triesAgainAfterALostRaceForAUniqueValue() {
        probe.event = failingTimes(1, new DuplicateKeyException("code", new SQLException("duplicate", "23505", 1062)));

        assertThat(browser.post("/api/probe", question).statusCode()).isEqualTo(201);
    }

    @Test
    void givesUpAfterFiveTriesWithoutATrace() {
        probe.event = failingTimes(5, new ObjectOptimisticLockingFailureException("nomination", 1));

        var answer = browser.post("/api/probe", question);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ChangedMeanwhile", "请刷新后重试");
        assertThat(written()).isZero();
    }

    @Test
    void triesNothingElseAgain() {
        probe.event = failingTimes(1, new IllegalStateException("a bug"));

        assertThat(browser.post("/api/probe", question).statusCode()).isEqualTo(500);
        assertThat(probe.calls).hasValue(1);
    }

    @Test
    void forgetsKeysAfterSevenDays() {
        browser.post("/api/probe", question);
        clock.pass(Duration.ofDays(7).plusSeconds(1));

        keys.sweep();

        assertThat(database.queryForObject("select count(*) from idempotency_key where created_at < ?", Integer.class,
                Shanghai.now(clock).minusDays(7))).isZero();
    }

    @Test
    void keepsNeitherKeyNorBodyOfARequest() {
        var key = Browser.newKey();

        browser.post("/api/probe/" + word, "", key);

        assertThat(database.queryForList("select * from idempotency_key").toString()).doesNotContain(key, word);
    }

    private Callable<Integer> failingTimes(int times, RuntimeException failure) {
        return () -> {
            if (probe.calls.get() <= times) {
                throw failure;
            }
            return 0;
        };
    }

    private HttpResponse<String> upload(String content, String key) {
        var body = """
                --border
                Content-Disposition: form-data; name="file"; filename="photo.jpg"
                Content-Type: image/jpeg

                %s
                --border--
                """.formatted(content).replace("\n", "\r\n");
        return browser.send(browser.withToken(browser.to("/api/probe/files"))
                .setHeader("Content-Type", "multipart/form-data; boundary=border").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private int written() {
        return database.queryForObject("select count(*) from audit_row where subject = ?", Integer.class, word);
    }

    private static String question(String word) {
        return "{\"word\":\"" + word + "\",\"number\":1}";
    }

    private Browser enrolled() {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), "a mountain in spring");
        return Browser.loggedIn(port, user.login(), "a mountain in spring");
    }
}
