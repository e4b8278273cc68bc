package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.Period;

/** The seals of the main job's units: registered by two administrators, kept with a PIN, pressed on what waits. */
public final class MainJobSeals {

    public static final String PIN = "7k2m9x";

    private final Function<String, Desk> desks;
    private final Staffing staffing;
    private final Credentials credentials;
    private final Grants grants;
    private final Organization organization;
    private final Map<String, String> seals = new HashMap<>();

    public MainJobSeals(Function<String, Desk> desks, Staffing staffing, Credentials credentials, Grants grants,
                        Organization organization) {
        this.desks = desks;
        this.staffing = staffing;
        this.credentials = credentials;
        this.grants = grants;
        this.organization = organization;
    }

    Desk appointed(String unit, Post.Kind kind) {
        var login = MainJobScene.login(unit, kind).replace('_', '-');
        staffing.appoint(enrolled(login), unit(unit), kind,
                Period.from(LocalDate.of(2024, 1, 1)));
        return desks.apply(login);
    }

    /** With a clerk and a leader. */
    void open(String code, String name, String function, String region) {
        staffing.openUnit(code, name, function, organization.regionByCode(region).orElseThrow(), null);
        appointed(code, Post.Kind.CLERK);
        appointed(code, Post.Kind.LEADER);
    }

    private huozhong.organization.User enrolled(String login) {
        return organization.userByLogin(login).orElseGet(() -> {
            var user = staffing.enrol(login, "账号" + login, null);
            credentials.setPassword(user.id(), MainJobScene.PASSWORD);
            return user;
        });
    }

    private Desk administrator(String login, Grant grant) {
        var user = enrolled(login);
        if (!grants.of(user.id()).contains(grant)) {
            grants.give(user.id(), grant);
        }
        return desks.apply(login);
    }

    /** Its seal is in its keeper's hand; on what it is put its leader says by the unit's way. */
    public void register(String unit) {
        var keeper = appointed(unit, Post.Kind.SEAL_KEEPER);
        var system = administrator("seal-system", Grant.SYSTEM_ADMINISTRATOR);
        var security = administrator("seal-security", Grant.SECURITY_ADMINISTRATOR);
        system.post("/api/seals", of("unitId", unit(unit).id(), "name", name(unit), "shape", "STAR", "from",
                "2024-01-01"));
        var seal = confirmed(security, "SEAL_REGISTERED", unit(unit).id()).path("subject").asText();
        system.post("/api/seals/" + seal + "/keepers", of("userId", userOf(unit), "from", "2024-01-01"));
        confirmed(security, "KEEPER_NAMED", seal);
        keeper.post("/api/me/seals/" + seal + "/pin", of("pin", PIN));
        seals.put(unit, seal);
    }

    String name(String unit) {
        return unit(unit).name();
    }

    private Unit unit(String code) {
        return organization.unitByCode(code).orElseThrow();
    }

    private String userOf(String unit) {
        return organization.userByLogin(keeper(unit)).orElseThrow().id();
    }

    /** His login. */
    public static String keeper(String unit) {
        return MainJobScene.login(unit, Post.Kind.SEAL_KEEPER).replace('_', '-');
    }

    public void goElectronic(String unit) {
        desks.apply(MainJobScene.login(unit, Post.Kind.LEADER))
                .post("/api/units/" + unit(unit).id() + "/seal-track", of("track", "ELECTRONIC"));
    }

    private static JsonNode confirmed(Desk security, String kind, String about) {
        var asked = list(security.get("/api/proposals")).stream().filter(one -> one.path("kind").asText().equals(kind)
                && one.toString().contains(about)).findFirst().orElseThrow();
        security.post("/api/proposals/" + asked.path("id").asText() + "/confirmation", of());
        return asked;
    }

    /** On all that waits for it, which is something. */
    void press(String unit) {
        var keeper = desks.apply(keeper(unit));
        var orders = list(keeper.get("/api/seal-orders").path("items")).stream().map(one -> one.path("id").asText())
                .toList();
        assertThat(orders).isNotEmpty();
        var batch = keeper.post("/api/seal-batches", of("sealId", seals.get(unit), "orderIds", orders, "pin", PIN))
                .path("id").asText();
        var outcomes = await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50))
                .until(() -> list(keeper.get("/api/seal-batches/" + batch).path("outcomes")), all -> all.stream()
                        .allMatch(one -> Set.of("DONE", "FAILED").contains(one.path("state").asText())));
        assertThat(outcomes).hasSameSizeAs(orders).allMatch(one -> one.path("state").asText().equals("DONE"));
    }
}
