package huozhong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import huozhong.ApplicationTest;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.shared.Ids;

/** 政务微信 and SMS through gateways that are slow, broken, busy, or fall silent after they have taken a letter. */
@ApplicationTest
class GatewayMessagesTests extends MessageScene {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A stand-in: answers with what it is told to, and takes each id once. */
    private static final class Gateway {

        private final HttpServer server;
        private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
        private final Map<String, JsonNode> taken = new ConcurrentHashMap<>();
        private volatile int status = 200;
        private volatile boolean silent;
        private CountDownLatch over = new CountDownLatch(1);

        Gateway() {
            try {
                server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/send", this::answer);
            server.start();
        }

        private void answer(HttpExchange exchange) throws IOException {
            var letter = JSON.readTree(exchange.getRequestBody());
            var known = "a secret".equals(exchange.getRequestHeaders().getFirst("X-Message-Secret"))
                    && letter.path("id").asText().equals(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            asked.add(letter);
            if (known && (status == 200 || silent)) {
                taken.putIfAbsent(letter.path("id").asText(), letter);
            }
            if (silent) {
                await();
            } else {
                if (status == 429) {
                    exchange.getResponseHeaders().set("Retry-After", "600");
                }
                exchange.sendResponseHeaders(known ? status : 401, -1);
            }
            exchange.close();
        }

        private void await() {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
        }

        void begin() {
            over.countDown();
            over = new CountDownLatch(1);
            asked.clear();
            taken.clear();
            status = 200;
            silent = false;
        }
    }

    @Autowired
    private Grants grants;

    private static final Gateway SMS = new Gateway();
    private static final Gateway CHAT = new Gateway();

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("huozhong.messages.sms.url", SMS::url);
        properties.add("huozhong.messages.sms.secret", () -> "a secret");
        properties.add("huozhong.messages.work-chat.url", CHAT::url);
        properties.add("huozhong.messages.work-chat.secret", () -> "a secret");
        properties.add("huozhong.messages.patience", () -> "1s");
    }

    @AfterAll
    static void stop() {
        SMS.begin();
        CHAT.begin();
        SMS.server.stop(0);
        CHAT.server.stop(0);
    }

    @BeforeEach
    void bothWork() {
        SMS.begin();
        CHAT.begin();
    }

    @Test
    void reachHimByLoginAndByMobileEachOnce() {
        wants(null, null, null, "SMS", "WORK_CHAT");
        tell("one", 5);

        delivering.run();
        delivering.run();

        assertThat(SMS.asked).hasSize(1);
        assertThat(SMS.asked.get(0).path("to").asText()).isEqualTo("13900000017");
        assertThat(SMS.asked.get(0).path("text").asText()).contains("写入5人").doesNotContain("139", "电话");
        assertThat(CHAT.asked).hasSize(1);
        assertThat(CHAT.asked.get(0).path("to").asText()).isEqualTo(clerk.login());
        assertThat(letters()).containsExactly("SENT", "SENT");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 401})
    void isTriedAgainWhereTheGatewayIsBroken(int status) {
        wants(null, null, null, "SMS");
        SMS.status = status;
        tell("one", 5);
        delivering.run();
        assertThat(letters()).containsExactly("WAITING");
        SMS.status = 200;
        delivering.run();
        assertThat(SMS.asked).as("not before a minute is over").hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        delivering.run();

        assertThat(SMS.taken).hasSize(1);
        assertThat(letters()).containsExactly("SENT");
    }

    @Test
    void isTheSameLetterWhereTheGatewayFellSilentAfterTakingIt() {
        wants(null, null, null, "SMS");
        SMS.silent = true;
        tell("one", 5);
        delivering.run();
        assertThat(letters()).containsExactly("WAITING");
        assertThat(SMS.taken).hasSize(1);
        SMS.begin();
        tell("two", 6);
        clock.pass(Duration.ofMinutes(1));

        delivering.run();

        assertThat(SMS.taken).as("the first again under its id, and the second").hasSize(2);
        assertThat(SMS.taken.values()).extracting(one -> one.path("text").asText().contains("写入5人")).contains(true);
        assertThat(letters()).containsExactly("SENT", "SENT");
    }

    @Test
    void waitsAsLongAsABusyGatewayAsks() {
        wants(null, null, null, "SMS");
        SMS.status = 429;
        tell("one", 5);
        delivering.run();
        SMS.status = 200;
        clock.pass(Duration.ofMinutes(9));
        delivering.run();
        assertThat(SMS.asked).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        delivering.run();

        assertThat(SMS.taken).hasSize(1);
    }

    @Test
    void isGivenUpWhereItIsNeverTakenOrNotForDays() {
        wants(null, null, null, "SMS", "WORK_CHAT");
        SMS.status = 422;
        CHAT.status = 500;
        var system = staffing.enrol("gw-" + Ids.next(), "系统管理员", null).id();
        grants.give(system, Grant.SYSTEM_ADMINISTRATOR);
        tell("one", 5);
        for (var i = 0; i < 10; i++) {
            delivering.run();
            clock.pass(Duration.ofDays(1));
        }

        assertThat(letters()).containsExactly("FAILED", "FAILED");
        assertThat(SMS.asked).hasSize(1);
        assertThat(CHAT.asked).hasSize(7);
        assertThat(jdbc.sql("select count(*) from message where kind = 'LETTERS_FAILED' and recipient_id = ?"
                + " and what = '政务微信'").param(system).query(Integer.class).single()).as("who must act").isEqualTo(1);
    }

    @Test
    void goesOverNoLineThatAnybodyReads() {
        var open = new MessageGateways.Gateway("http://sms.example.cn/send", "a secret");

        assertThatThrownBy(() -> new HttpChannel(Channel.SMS, open, Duration.ofSeconds(1), ChannelPort.Reached::mobile,
                new LetterFolder(""), JSON)).hasMessageContaining("https://");
    }
}
