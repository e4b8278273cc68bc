package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;

/** Over HTTP, 撤回报送: before its receipt a unit takes its list back, and its people can go up again. */
@RoundsTest
class WithdrawListTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> REASON = Desk.of("reason", "漏报一人");

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    private Rounds rounds;
    private Desk clerk;
    private Desk receiver;
    private String nominee;
    private String list;
    private String task;

    @BeforeEach
    void aListThatWasReported() {
        rounds = beans.createBean(Rounds.class);
        clerk = of(rounds.kangping.clerk);
        receiver = of(rounds.kangping.cityClerk);
        nominee = rounds.recommended("HEALTH", 1).get(0);
        list = rounds.report("人选不足").id();
        task = rounds.task("SignSubmission", list).taskId();
    }

    private Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private String path() {
        return "/api/submissions/" + list + "/withdrawal";
    }

    private void sign() {
        receiver.post("/api/tasks/" + task + "/submission", Map.of());
    }

    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        try {
            return JSON.readTree(answer.body()).path("detail").asText();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    @Test
    void freesItsPeopleToBeReportedAgain() {
        assertThat(clerk.get("/api/list-readiness?plan=" + rounds.plan.id() + "&unit="
                + rounds.kangping.publicity.id()).path("people").asInt()).isZero();

        clerk.post(path(), REASON);

        assertThat(rounds.entries(list)).containsEntry(nominee, "REMOVED");
        assertThat(rounds.steps(list)).isEmpty();
        var again = rounds.report("人选不足");
        assertThat(again.number()).endsWith("名单2号");
        assertThat(rounds.entries(again.id())).containsEntry(nominee, "LISTED");
        rounds.submit(rounds.kangping.cityClerk, "SignSubmission", again.id(), Map.of());
        rounds.review(again.id());
        rounds.awaitEnd("Submission", again.id(), "EndEvent_SubmissionAccepted");
    }

    @Test
    void itsUnitReadsWhoseTurnItIsUntilItIsTakenBack() {
        assertThat(clerk.get("/api/submissions/" + list).path("holders")).extracting(JsonNode::asText)
                .containsExactly(rounds.kangping.cityOffice.name());

        clerk.post(path(), REASON);

        assertThat(clerk.get("/api/submissions/" + list).path("holders")).isEmpty();
    }

    @Test
    void tellsTheReceiverByWhomWhenAndWhy() {
        assertThat(receiver.get("/api/submissions/" + list).has("withdrawn")).isFalse();

        clerk.post(path(), REASON);

        var sheet = receiver.get("/api/submissions/" + list);
        assertThat(sheet.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(sheet.at("/withdrawn/by").asText()).isEqualTo(rounds.kangping.clerk.name());
        assertThat(sheet.at("/withdrawn/at").asText()).isNotEmpty();
        assertThat(sheet.at("/withdrawn/reason").asText()).isEqualTo("漏报一人");
        assertThat(receiver.get("/api/submissions?plan=" + rounds.plan.id()).get(0).path("state").asText())
                .isEqualTo("WITHDRAWN");
        assertThat(receiver.tasks("SignSubmission")).noneMatch(one -> one.path("taskId").asText().equals(task));
        assertThat(said(receiver.raw("/api/tasks/" + task)))
                .matches("这件事已由" + rounds.kangping.clerk.name() + "（.*）于.*撤回报送，无须办理");
    }

    @Test
    void countsItsUnitAmongThoseThatHaveNotReported() {
        var line = "/api/plans/" + rounds.plan.id() + "/progress/" + rounds.kangping.publicity.id();
        assertThat(clerk.get(line).findValue("list").path("state").asText()).isEqualTo("REPORTED");

        clerk.post(path(), REASON);

        assertThat(clerk.get(line).findValue("list").path("state").asText()).isEqualTo("NOT_REPORTED");
    }

    @Test
    void letsTheLastWordBeTakenBackThatTheListHadHeldFast() {
        var retraction = "/api/nominations/" + nominee + "/retraction";
        var leader = of(rounds.kangping.publicityLeader);
        assertThat(leader.refused(409, retraction, REASON).path("detail").asText()).contains("名单已经报送");

        clerk.post(path(), REASON);

        leader.post(retraction, REASON);
        assertThat(rounds.steps(nominee)).containsExactly("GiveRecommendationOpinion");
    }

    @Test
    void isRecordedWithTheReasonOnlyOnTheList() {
        clerk.post(path(), REASON);

        assertThat(rounds.text("select facts from audit_row where action = 'LIST_WITHDRAWN' and subject = ?", list))
                .isEqualTo("{\"people\":\"1\"}");
    }

    @Test
    void needsAReason() {
        for (var reason : List.of("", " 　", "缺".repeat(501))) {
            assertThat(clerk.refused(400, path(), Desk.of("reason", reason)).at("/problems/0/field").asText())
                    .isEqualTo("reason");
        }
        assertThat(rounds.listState(list)).isEqualTo("REPORTED");
    }

    /** Its unit's clerk and leader; the receiver reads the list and returns people instead. */
    @Test
    void isForTheUnitThatReported() {
        var keeper = rounds.appointed("章工", rounds.kangping.publicity, Post.Kind.SEAL_KEEPER);
        for (var desk : List.of(receiver, of(rounds.reviewer), of(keeper), of(rounds.kangping.hospitalLeader))) {
            desk.refused(404, path(), REASON);
        }
        assertThat(rounds.listState(list)).isEqualTo("REPORTED");

        of(rounds.kangping.publicityLeader).post(path(), REASON);

        assertThat(rounds.listState(list)).isEqualTo("WITHDRAWN");
    }

    @Test
    void isTooLateOnceItIsSignedForAcceptedOrTakenBack() {
        sign();
        assertThat(clerk.refused(409, path(), REASON).path("detail").asText())
                .matches("名单已由" + rounds.kangping.cityClerk.name() + "于.*签收，不能撤回报送；.*");
        rounds.review(list);
        assertThat(clerk.refused(409, path(), REASON).path("detail").asText()).contains("已经审定");

        rounds.recommended("HEALTH", 1);
        list = rounds.report("人选不足").id();
        clerk.post(path(), REASON);
        assertThat(clerk.refused(409, path(), REASON).path("detail").asText())
                .matches("名单已由" + rounds.kangping.clerk.name() + "于.*撤回报送，.*");
    }

    /** Whichever of the two comes first, the other is told so and changes nothing. */
    @Test
    void isEitherSignedForOrTakenBack() throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = new Pool()) {
            for (var i = 0; i < 4; i++) {
                var withdrawal = pool.at(start, () -> clerk.answered(path(), REASON));
                var signing = pool.at(start, () -> receiver.answered("/api/tasks/" + task + "/submission", Map.of()));
                var withdrawn = withdrawal.join().statusCode() < 300;
                assertThat(said(withdrawn ? signing.join() : withdrawal.join()))
                        .contains(withdrawn ? "撤回报送，无须办理" : "签收，不能撤回报送");
                assertThat(rounds.listState(list)).isEqualTo(withdrawn ? "WITHDRAWN" : "SIGNED");
                assertThat(rounds.entries(list)).containsEntry(nominee, withdrawn ? "REMOVED" : "LISTED");
                assertThat(rounds.steps(list)).isEqualTo(withdrawn ? List.of() : List.of("ReviewSubmission"));
                if (!withdrawn) {
                    return;
                }
                list = rounds.report("人选不足").id();
                task = rounds.task("SignSubmission", list).taskId();
            }
        }
    }

    /** Two who ask at the same time. */
    private static final class Pool implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);

        CompletableFuture<HttpResponse<String>> at(CyclicBarrier start, Supplier<HttpResponse<String>> ask) {
            return CompletableFuture.supplyAsync(() -> {
                try {
                    start.await();
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
                return ask.get();
            }, threads);
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
