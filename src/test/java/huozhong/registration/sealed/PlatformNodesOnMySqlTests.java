package huozhong.registration.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import huozhong.OnMySql;
import huozhong.TestClock;
import huozhong.seal.PlatformNode;
import huozhong.seal.signature.PlatformStandIn;

/** What is at the platform is known by the database alone: any node goes on with it, and one at a time. */
@OnMySql
@DirtiesContext
@TestPropertySource(properties = "huozhong.seal.platform.ask-every=1d")
class PlatformNodesOnMySqlTests extends SealingHospital {

    private static final int NODES = 4;

    @TempDir
    private static Path folder;
    private static RunningPlatform platform;

    @Autowired
    private AutowireCapableBeanFactory nodes;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void aPlatform() throws IOException {
        platform = RunningPlatform.in(folder);
    }

    @AfterAll
    static void noPlatform() {
        platform.stop();
    }

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        platform.into(properties);
    }

    @Override
    String kept() {
        return "PLATFORM";
    }

    @Override
    String keptAs() {
        return PlatformStandIn.SEAL;
    }

    /** The answer was lost, and then the node that had asked. */
    @Test
    void isGoneOnWithByANodeThatStartsLaterAndSealedOnce() throws Exception {
        var before = platform.made();
        sent();
        platform.mood("lose");
        new PlatformNode(nodes).ask();
        assertThat(opinions()).isEmpty();
        assertThat(platform.made() - before).isOne();

        clock.pass(Duration.ofMinutes(15));
        new PlatformNode(nodes).ask();

        assertThat(opinions()).hasSize(1);
        assertThat(platform.made() - before).isOne();
        assertThat(uses()).isOne();
    }

    @Test
    void isAskedByOneOfManyNodesAtATime() throws Exception {
        sent();
        var before = platform.asked();

        together();

        assertThat(platform.asked() - before).isOne();
        await().until(() -> opinions().size() == 1);
        assertThat(uses()).isOne();
    }

    /** By the keeper; no node has taken it up. */
    private void sent() {
        agree();
        press();
        clock.pass(Duration.ofSeconds(1));
    }

    private void together() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(NODES);
        threads.invokeAll(Stream.generate(() -> new PlatformNode(nodes)).limit(NODES)
                .<Callable<Object>>map(node -> Executors.callable(node::ask)).toList());
        threads.shutdown();
    }

    private int uses() {
        return jdbc.sql("select count(*) from seal_use u join seal_order o on o.id = u.order_id where o.subject = ?")
                .param(id).query(Integer.class).single();
    }
}
