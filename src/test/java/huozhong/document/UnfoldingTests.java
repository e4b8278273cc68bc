package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.plan.PlanDesk;

/** What is large in memory is in there twice at most, whoever sends how many. */
@ApplicationTest
class UnfoldingTests {

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    @Autowired
    private HikariDataSource pool;

    private PlanDesk desks;
    private Desk clerk;

    @BeforeEach
    void aClerk() {
        desks = new PlanDesk(port, beans, credentials);
        clerk = desks.of(desks.kangping.clerk);
    }

    @Test
    void isRefusedForAWhileWhenBothPlacesAreTaken() throws Exception {
        var taken = new CountDownLatch(2);
        var free = new CountDownLatch(1);
        var others = Executors.newFixedThreadPool(2);
        IntStream.range(0, 2).forEach(i -> others.execute(() -> Unfolding.onThisNode(() -> hold(taken, free))));
        taken.await();

        try {
            var refused = clerk.sent("/api/photos", unit(), photo());

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.body()).contains("\"code\":\"Busy\"", "请稍后重试");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            free.countDown();
            others.shutdown();
        }
        assertThat(clerk.sent("/api/photos", unit(), photo()).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsNobodyElseFromTheDatabaseWhileItIsWaitedFor() throws Exception {
        var taken = new CountDownLatch(2);
        var free = new CountDownLatch(1);
        var others = Executors.newFixedThreadPool(2 + pool.getMaximumPoolSize());
        IntStream.range(0, 2).forEach(i -> others.execute(() -> Unfolding.onThisNode(() -> hold(taken, free))));
        taken.await();

        var photo = photo();
        try {
            var waiting = IntStream.range(0, pool.getMaximumPoolSize()).mapToObj(i -> CompletableFuture.supplyAsync(
                    () -> clerk.sent("/api/photos", unit(), photo).statusCode(), others)).toList();
            while (waiting.stream().noneMatch(CompletableFuture::isDone)) {
                assertThat(clerk.raw("/api/me").statusCode()).isEqualTo(200);
            }
        } finally {
            free.countDown();
            others.shutdown();
        }
    }

    /** A photo in an archive in a place needs no second one: two archives would wait for each other. */
    @Test
    void needsNoSecondPlaceForWhatIsFoundInside() {
        var one = new Unfolding(1, Duration.ofSeconds(5));

        assertThat(one.<String>run(() -> one.run(() -> "inside"))).isEqualTo("inside");
    }

    @Test
    void keepsNoPartThatNobodyReads() {
        var parts = Archive.parts(zipOfAPicture(), new Archive.Limits(1 << 20, 1 << 20, 10), name -> false);

        assertThat(parts).containsOnlyKeys("xl/media/image1.png");
        assertThat(parts.get("xl/media/image1.png")).isEmpty();
    }

    private static byte[] zipOfAPicture() {
        try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            zip.write(new byte[1000]);
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Map<String, String> unit() {
        return Map.of("unit", desks.kangping.publicity.id());
    }

    private static Map<String, byte[]> photo() throws IOException {
        return Map.of("file", Pictures.jpeg(500, 700));
    }

    private static String hold(CountDownLatch taken, CountDownLatch free) {
        taken.countDown();
        try {
            free.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return "";
    }
}
