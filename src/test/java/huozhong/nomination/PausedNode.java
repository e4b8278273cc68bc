package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.User;

/**
 * A node that stands still in the middle of a draft, its transaction open: what others of the unit can do meanwhile.
 */
abstract class PausedNode {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private ObjectMapper json;

    private final CountDownLatch drafted = new CountDownLatch(1);
    private final CountDownLatch awake = new CountDownLatch(1);
    private CompletableFuture<?> paused;
    private Kangping kangping;
    private Desk colleague;

    @BeforeEach
    void aDraftThatIsNotCommitted() throws Exception {
        kangping = beans.createBean(Kangping.class);
        colleague = logIn(kangping.appointed("孙丽", kangping.publicity, Post.Kind.CLERK));
        var wang = kangping.dossier("王芳", "13804011851");
        paused = CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            draftNominee.draft(kangping.plan.id(), kangping.publicity.id(), wang, null,
                    kangping.caller(kangping.clerk));
            drafted.countDown();
            stand();
        })).whenComplete((done, failed) -> drafted.countDown());
        drafted.await();
    }

    @AfterEach
    void wakeUp() {
        awake.countDown();
    }

    private void stand() {
        try {
            awake.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private Map<String, Object> draft(String name, String mobile) {
        return Desk.of("planId", kangping.plan.id(), "unitId", kangping.publicity.id(), "dossier",
                json.valueToTree(kangping.dossier(name, mobile)));
    }

    @Test
    void doesNotStopTheOthers() {
        var first = colleague.post("/api/nominations", draft("李强", "13804011852"));
        var second = colleague.post("/api/nominations", draft("赵敏", "13804011853"));

        assertThat(second.path("number").asText()).isNotEqualTo(first.path("number").asText());
        awake.countDown();
        paused.join();
    }

    @Test
    void isAwaitedByWhoPutsTheSamePersonForward() {
        var same = CompletableFuture.supplyAsync(() ->
                colleague.refused(409, "/api/nominations", draft("王芳", "13804011851")));
        awake.countDown();

        assertThat(same.join().path("code").asText()).isEqualTo("AlreadyPutForward");
        paused.join();
    }
}
