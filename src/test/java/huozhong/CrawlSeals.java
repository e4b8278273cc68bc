package huozhong;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.seal.SealedProbe;
import huozhong.shared.Ids;

/** A county's seal: registered, kept, pressed by its keeper only, and the record of it. */
final class CrawlSeals {

    private static final String SYSTEM = "holds-system-administrator";
    private static final String SECURITY = "holds-security-administrator";
    private static final String PIN = "7k2m9x";

    private final Crawl crawl;
    private final CrawlScene scene;
    private final CrawlRealm county;
    private final CrawlHouse house;
    private final JdbcClient jdbc;
    private final String keeper;
    private final String leader;
    private final String deputy;

    CrawlSeals(Crawl crawl, CrawlScene scene, CrawlRealm county, CrawlHouse house, JdbcClient jdbc) {
        this.crawl = crawl;
        this.scene = scene;
        this.county = county;
        this.house = house;
        this.jdbc = jdbc;
        this.keeper = "sy-kp-keeper";
        this.leader = "sy-kp-xcb-leader";
        this.deputy = "sy-kp-deputy";
    }

    void walk() {
        var seal = register();
        settings(seal);
        pins(seal);
        var orders = List.of(order("1"), order("2"));
        waiting(orders);
        requests();
        press(seal, orders.get(0));
        uses();
        stop(seal);
    }

    private Set<String> staff() {
        return Set.of(leader, keeper, deputy, "sy-kp-xcb-clerk", SYSTEM, SECURITY);
    }

    private String register() {
        house.decide("confirmation", "SEAL_REGISTERED", CrawlAsk.to("POST /api/seals").with("unitId", county.unitId(),
                "name", "某县委宣传部", "shape", "PARTY", "from", "2024-01-01"));
        crawl.open(county, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/seals").query("size", 1, "cursor", ""));
        var seal = crawl.open(county, SYSTEM, staff(), CrawlAsk.to("GET /api/units/{id}/seals", county.unitId()))
                .path(0).path("id").asText();
        house.decide("confirmation", "KEEPER_NAMED", CrawlAsk.to("POST /api/seals/{id}/keepers", seal)
                .with("userId", scene.userId(keeper), "from", "2024-01-01"));
        crawl.open(county, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/seals/{id}", seal));
        return seal;
    }

    private void settings(String seal) {
        crawl.act(county, leader, Set.of(deputy), CrawlAsk.to("POST /api/units/{id}/seal-track", county.unitId())
                .with("track", "ELECTRONIC"));
        crawl.act(county, leader, Set.of(deputy), CrawlAsk.to("POST /api/units/{id}/default-seal", county.unitId())
                .with("sealId", seal));
        house.decide("refusal", "ONE_HAND_SET", CrawlAsk.to("POST /api/units/{id}/one-hand", county.unitId())
                .with("oneHand", true));
        crawl.open(county, leader, staff(), CrawlAsk.to("GET /api/units/{id}/seal-setting", county.unitId()));
    }

    private void pins(String seal) {
        var set = CrawlAsk.to("POST /api/me/seals/{id}/pin", seal).with("pin", PIN);
        crawl.act(county, keeper, Set.of(), set);
        jdbc.sql("update seal_pin set failures = 5 where seal_id = ?").param(seal).update();
        crawl.act(county, SECURITY, Set.of(), CrawlAsk.to("POST /api/seals/{id}/pins/{userId}/unlocking", seal,
                scene.userId(keeper)));
        crawl.act(county, SECURITY, Set.of(), CrawlAsk.to("POST /api/seals/{id}/pins/{userId}/reset", seal,
                scene.userId(keeper)));
        crawl.control(keeper, set);
    }

    /** What a leader's agreement would have made. */
    private String order(String number) {
        var id = Ids.next();
        jdbc.sql("""
                insert into seal_order (id, kind, subject, box, unit_id, opinion, opinion_on, ordered_by, ordered_at,
                filled_by, state, reason) values (?,?,?,?,?,?,?,?,?,'','WAITING','')""").params(id, SealedProbe.KIND,
                county.marker() + number, SealedProbe.BOXES.get(0), county.unitId(), county.marker() + "同意",
                LocalDate.of(2024, 4, 19), scene.userId(leader), LocalDate.of(2024, 4, 19).atStartOfDay()).update();
        return id;
    }

    private void waiting(List<String> orders) {
        crawl.list(county, keeper, Set.of(leader, deputy), CrawlAsk.to("GET /api/seal-orders"));
        crawl.list(county, keeper, Set.of(leader, deputy), CrawlAsk.to("GET /api/seal-orders")
                .query("size", 5, "cursor", ""));
        crawl.everybodys(CrawlAsk.to("GET /api/seal-orders/count"), List.of(county), (account, realm) -> true);
        crawl.act(county, leader, Set.of(deputy), CrawlAsk.to("POST /api/seal-orders/{id}/seal", orders.get(0))
                .with("sealId", jdbc.sql("select max(id) from seal where unit_id = ?").param(county.unitId())
                        .query(String.class).single()));
        crawl.open(county, keeper, Set.of(leader, deputy), CrawlAsk.to("GET /api/seal-orders/{id}/document",
                orders.get(0)));
        crawl.act(county, keeper, Set.of(deputy), CrawlAsk.to("POST /api/seal-orders/{id}/declining", orders.get(1))
                .with("reason", "日期有误"));
    }

    /** What a division's leader's agreement would have made. */
    private void requests() {
        var id = Ids.next();
        jdbc.sql("""
                insert into seal_request (id, kind, subject, box, opinion, opinion_on, filled_by, unit_id,
                department_id, asked_by, asked_at, purpose, state, reason)
                values (?,?,?,?,?,?,'',?,?,?,?,'','OPEN','')""").params(id, SealedProbe.KIND, county.marker() + "3",
                SealedProbe.BOXES.get(0), county.marker() + "同意", LocalDate.of(2024, 4, 19), county.unitId(),
                county.unitId(), scene.userId(leader), LocalDate.of(2024, 4, 19).atStartOfDay()).update();
        var others = Set.of(leader, deputy, "sy-kp-xcb-clerk");
        crawl.list(county, keeper, others, CrawlAsk.to("GET /api/seal-requests"));
        crawl.list(county, keeper, others, CrawlAsk.to("GET /api/seal-requests").query("size", 5, "cursor", ""));
        crawl.look(county, keeper, others, CrawlAsk.to("GET /api/seal-requests/{id}", id));
        crawl.open(county, keeper, others, CrawlAsk.to("GET /api/seal-requests/{id}/document", id));
    }

    private void press(String seal, String order) {
        var batch = crawl.act(county, keeper, Set.of(), CrawlAsk.to("POST /api/seal-batches").with("sealId", seal,
                "orderIds", List.of(order), "pin", PIN)).path("id").asText();
        await().atMost(Duration.ofSeconds(30)).until(() -> jdbc.sql("select count(*) from seal_use where order_id = ?")
                .param(order).query(Integer.class).single() == 1);
        crawl.look(county, keeper, Set.of(), CrawlAsk.to("GET /api/seal-batches/{id}", batch));
        crawl.act(county, keeper, Set.of(), CrawlAsk.to("POST /api/seal-batches/{id}/continuation", batch)
                .with("pin", PIN));
        for (var route : List.of("GET /api/seal-batches", "GET /api/me/seals")) {
            crawl.everybodys(CrawlAsk.to(route), List.of(county), (account, realm) -> account.equals(keeper));
        }
    }

    private void uses() {
        crawl.list(county, keeper, Set.of(leader, deputy), CrawlAsk.to("GET /api/seal-uses"));
        crawl.list(county, keeper, Set.of(leader, deputy), CrawlAsk.to("GET /api/seal-uses").query("size", 5,
                "cursor", "", "since", "2024-01-01", "until", "2030-01-01"));
        crawl.act(county, keeper, Set.of(leader, deputy), CrawlAsk.to("POST /api/units/{id}/seal-uses/workbook",
                county.unitId()).query("since", "2024-01-01", "until", "2030-01-01"));
    }

    private void stop(String seal) {
        var keeping = jdbc.sql("select id from seal_keeper where seal_id = ?").param(seal).query(String.class).single();
        crawl.act(county, SYSTEM, Set.of(SECURITY), CrawlAsk.to("POST /api/seals/{id}/suspension", seal)
                .with("reason", "核查"));
        house.decide("confirmation", "SEAL_RESUMED", CrawlAsk.to("POST /api/seals/{id}/resumption", seal));
        crawl.act(county, SECURITY, Set.of(SYSTEM), CrawlAsk.to("POST /api/seals/{id}/keepers/{keeperId}/ending", seal,
                keeping).with("reason", "调离"));
        crawl.act(county, SECURITY, Set.of(SYSTEM), CrawlAsk.to("POST /api/seals/{id}/revocation", seal)
                .with("reason", "更名"));
    }
}
