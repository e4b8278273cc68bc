package huozhong.seal;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Callers;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.seal.SealOrders.Wanted;
import huozhong.shared.Ids;
import huozhong.shared.Period;

/** A unit of its own for each test, with a leader, a clerk, and a keeper whose seal is registered and named to him. */
@Import(StandInSealing.class)
abstract class SealScene {

    static final String PIN = "7k2m9x";
    private static final String PASSWORD = "a mountain in spring";
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);

    @LocalServerPort
    private int port;
    @Autowired
    Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private SealOrders orders;
    @Autowired
    Callers callers;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestClock clock;
    @Autowired
    SealedProbe probe;
    @Autowired
    StandInSealing sealing;

    private final Map<String, Desk> desks = new HashMap<>();
    Unit unit;
    User leader;
    User clerk;
    User keeper;
    User system;
    User security;
    String seal;

    @BeforeEach
    void aUnitWithASeal() {
        sealing.before.set(() -> { });
        unit = staffing.openUnit("U" + Ids.next().substring(0, 20), "清河县文化馆", Unit.EMPLOYER, null, null);
        leader = works(enrol("馆长"), Post.Kind.LEADER);
        clerk = works(enrol("经办"), Post.Kind.CLERK);
        keeper = works(enrol("保管"), Post.Kind.SEAL_KEEPER);
        system = granted(Grant.SYSTEM_ADMINISTRATOR);
        security = granted(Grant.SECURITY_ADMINISTRATOR);
        seal = register("清河县文化馆");
        name(keeper);
        setPin(keeper, PIN);
    }

    User enrol(String name) {
        var user = staffing.enrol("u" + Ids.next(), name, null);
        credentials.setPassword(user.id(), PASSWORD);
        return user;
    }

    User works(User user, Post.Kind kind) {
        staffing.appoint(user, unit, kind, Period.from(BEFORE));
        return user;
    }

    User granted(Grant grant) {
        var user = enrol("管理员");
        grants.give(user.id(), grant);
        return user;
    }

    Desk desk(User user) {
        return desks.computeIfAbsent(user.id(), key -> new Desk(port, user.login(), PASSWORD));
    }

    /** The id of a seal that was asked for and agreed to. */
    String register(String name) {
        desk(system).post("/api/seals", of("unitId", unit.id(), "name", name, "shape", "STAR", "from", "2024-01-01"));
        var asked = waiting("SEAL_REGISTERED", unit.id());
        confirm(asked);
        return asked.path("subject").asText();
    }

    void name(User user) {
        desk(system).post("/api/seals/" + seal + "/keepers", of("userId", user.id(), "from", "2024-01-01"));
        confirm(waiting("KEEPER_NAMED", seal));
    }

    JsonNode waiting(String kind, String about) {
        return list(desk(security).get("/api/proposals")).stream()
                .filter(one -> one.path("kind").asText().equals(kind) && one.toString().contains(about)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " waits"));
    }

    void confirm(JsonNode proposal) {
        desk(security).post("/api/proposals/" + proposal.path("id").asText() + "/confirmation", of());
    }

    String keeperId(User user) {
        return list(desk(system).get("/api/seals/" + seal).path("keepers")).stream()
                .filter(one -> one.path("userId").asText().equals(user.id())).findFirst().orElseThrow().path("id")
                .asText();
    }

    void setPin(User user, String pin) {
        desk(user).post("/api/me/seals/" + seal + "/pin", of("pin", pin));
    }

    /** The leader agrees to what the clerk filled in. */
    String ordered(String subject) {
        return ordered(subject, SealedProbe.BOXES.get(0), leader, Set.of(clerk.id()));
    }

    String ordered(String subject, String box, User by, Set<String> filledBy) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var caller = callers.of(by.id());
            return orders.order(new Wanted(SealedProbe.KIND, subject, box, "情况属实，同意推荐。", LocalDate.of(2024, 4, 19),
                    filledBy), unit.id(), caller).id();
        }));
    }

    void renewed(String subject) {
        transaction.executeWithoutResult(status -> orders.renew(SealedProbe.KIND, subject));
    }

    void takenBack(String subject, String box) {
        transaction.executeWithoutResult(status -> orders.takeBack(SealedProbe.KIND, subject, box));
    }

    void forget(String subject) {
        transaction.executeWithoutResult(status -> orders.forget(SealedProbe.KIND, List.of(subject)));
    }

    /** What became of the only order that this keeper wants sealed. */
    JsonNode press(User user, String order) {
        return list(settled(user, batch(user, List.of(order))).path("outcomes")).get(0);
    }

    String batch(User user, List<String> some) {
        return desk(user).post("/api/seal-batches", of("sealId", seal, "orderIds", some, "pin", PIN)).path("id")
                .asText();
    }

    JsonNode settled(User user, String batch) {
        return await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(30))
                .until(() -> desk(user).get("/api/seal-batches/" + batch), SealScene::isSettled);
    }

    private static boolean isSettled(JsonNode batch) {
        return list(batch.path("outcomes")).stream()
                .allMatch(one -> Set.of("DONE", "FAILED").contains(one.path("state").asText()));
    }

    String state(String order) {
        return jdbc.sql("select state from seal_order where id = ?").param(order).query(String.class).single();
    }

    int uses(String order) {
        return jdbc.sql("select count(*) from seal_use where order_id = ?").param(order).query(Integer.class).single();
    }

    static String subject() {
        return Ids.next();
    }

    Set<String> texts(JsonNode array, String field) {
        var texts = new HashSet<String>();
        array.forEach(one -> texts.add(one.path(field).asText()));
        return texts;
    }
}
