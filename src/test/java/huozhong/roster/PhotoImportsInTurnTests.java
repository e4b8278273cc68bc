package huozhong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.shared.Busy;

/** Of imports with photos one is written at a time on a node; here another one is, from beginning to end. */
@ApplicationTest
class PhotoImportsInTurnTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ConfirmImport confirm;
    @Autowired
    private JdbcTemplate database;

    private final CountDownLatch otherIsWritten = new CountDownLatch(1);
    private CompletableFuture<Boolean> other;
    private Kangping kangping;
    private Desk clerk;

    @BeforeEach
    void anotherIsBeingWritten() throws Exception {
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        clerk = new Desk(port, kangping.clerk.login(), PASSWORD);
        var begun = new CountDownLatch(1);
        other = CompletableFuture.supplyAsync(() -> ConfirmImport.WITH_PHOTOS.run(() -> {
            begun.countDown();
            return isOver(otherIsWritten);
        }), Executors.newSingleThreadExecutor());
        begun.await();
    }

    @AfterEach
    void otherIsOver() {
        otherIsWritten.countDown();
        other.join();
    }

    @Test
    void waitsForItsTurnWhileAnImportWithoutPhotosIsWritten() {
        var waiting = checked(0, Map.of("photos", photo(0)));
        var answer = CompletableFuture.supplyAsync(() -> confirmed(waiting));
        untilItIsBegun(waiting);

        assertThat(confirmed(checked(1, Map.of())).path("outcome").path("written").asInt()).isEqualTo(1);
        assertThat(answer).isNotDone();
        clerk.refused(409, confirmation(waiting), Desk.of("submit", false));

        otherIsWritten.countDown();
        assertThat(answer.join().path("outcome").path("written").asInt()).isEqualTo(1);
        assertThat(confirmed(waiting).path("outcome").path("written").asInt()).isZero();
    }

    @Test
    void canBeConfirmedAgainByWhoWasToldToComeAgain() throws Exception {
        var tired = checked(0, Map.of("photos", photo(0)));
        var told = new CompletableFuture<Boolean>();
        var waiting = new Thread(() -> told.complete(isToldToComeAgain(tired)));
        waiting.start();
        untilItIsBegun(tired);
        waiting.interrupt(); // as a minute that is over

        assertThat(told.get()).isTrue();

        otherIsWritten.countDown();
        assertThat(confirmed(tired).path("outcome").path("written").asInt()).isEqualTo(1);
    }

    private boolean isToldToComeAgain(String importId) {
        try {
            confirm.drafting(importId, kangping.caller(kangping.clerk));
            return false;
        } catch (Busy busy) {
            return true;
        }
    }

    private String checked(int person, Map<String, byte[]> photos) {
        var files = new TreeMap<String, byte[]>(photos);
        files.put("file", Rosters.of(1).with(0, "姓名", Rosters.name(person)).with(0, "联系手机", Rosters.mobile(person))
                .xlsx());
        return clerk.upload("/api/imports", Map.of("plan", kangping.plan.id(), "unit", kangping.publicity.id()), files)
                .path("id").asText();
    }

    private static byte[] photo(int person) {
        return Rosters.zip(Map.of(Rosters.name(person) + ".jpg", Rosters.picture(295, 413)));
    }

    private JsonNode confirmed(String importId) {
        return clerk.post(confirmation(importId), Desk.of("submit", false));
    }

    private static String confirmation(String importId) {
        return "/api/imports/" + importId + "/confirmation";
    }

    private void untilItIsBegun(String importId) {
        while (database.queryForList("select 1 from audit_row where action = 'ROSTER_CONFIRMED' and subject = ?",
                importId).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isOver(CountDownLatch over) {
        try {
            over.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
