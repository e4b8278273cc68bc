package huozhong.seal;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.Desk;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.nomination.Kangping;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Ids;

/** Units that seal electronically, through their doors: registered, kept, and pressed on all that waits. */
public final class SealsOfUnits {

    private static final String PIN = "7k2m9x";

    private final Grants grants;
    private final Staffing staffing;

    SealsOfUnits(Grants grants, Staffing staffing) {
        this.grants = grants;
        this.staffing = staffing;
    }

    /** A unit's seal in its keeper's hand. */
    public record Kept(String seal, Desk keeper) {

        /** Presses all that waits for it. */
        public void press() {
            var orders = list(keeper.get("/api/seal-orders").path("items")).stream()
                    .map(one -> one.path("id").asText()).toList();
            assertThat(orders).isNotEmpty();
            var batch = keeper.post("/api/seal-batches", Desk.of("sealId", seal, "orderIds", orders, "pin", PIN))
                    .path("id").asText();
            var settled = await().atMost(Duration.ofSeconds(60)).until(() -> keeper.get("/api/seal-batches/" + batch),
                    answer -> list(answer.path("outcomes")).stream()
                            .allMatch(one -> Set.of("DONE", "FAILED").contains(one.path("state").asText())));
            assertThat(list(settled.path("outcomes"))).allMatch(one -> one.path("state").asText().equals("DONE"));
        }
    }

    /** From now on its leader's agreements wait for the seal. */
    public Kept of(Kangping kangping, Unit unit, User leader, Function<User, Desk> logIn) {
        var keeps = kangping.appointed("冯保管", unit, Post.Kind.SEAL_KEEPER);
        var keeper = logIn.apply(keeps);
        var system = administrator(Grant.SYSTEM_ADMINISTRATOR, logIn);
        var security = administrator(Grant.SECURITY_ADMINISTRATOR, logIn);
        system.post("/api/seals", Desk.of("unitId", unit.id(), "name", unit.name(), "shape", "STAR", "from",
                "2024-01-01"));
        var seal = confirmed(security, "SEAL_REGISTERED", unit.id()).path("subject").asText();
        system.post("/api/seals/" + seal + "/keepers", Desk.of("userId", keeps.id(), "from", "2024-01-01"));
        confirmed(security, "KEEPER_NAMED", seal);
        keeper.post("/api/me/seals/" + seal + "/pin", Desk.of("pin", PIN));
        logIn.apply(leader).post("/api/units/" + unit.id() + "/seal-track", Desk.of("track", "ELECTRONIC"));
        return new Kept(seal, keeper);
    }

    private Desk administrator(Grant grant, Function<User, Desk> logIn) {
        var user = staffing.enrol("u" + Ids.next(), "管理员", null);
        grants.give(user.id(), grant);
        return logIn.apply(user);
    }

    private static JsonNode confirmed(Desk security, String kind, String about) {
        var asked = list(security.get("/api/proposals")).stream().filter(one -> one.path("kind").asText().equals(kind)
                && one.toString().contains(about)).findFirst().orElseThrow();
        security.post("/api/proposals/" + asked.path("id").asText() + "/confirmation", Desk.of());
        return asked;
    }
}
