package huozhong;

import static huozhong.CrawlPlace.id;
import static huozhong.Desk.list;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A county's stamped forms as they come back on paper: read, matched by hand, discarded. */
final class CrawlScans {

    private static final String STEP = "GiveEmployerOpinion";

    private final CrawlPlace at;
    private final String clerk;

    CrawlScans(CrawlPlace at) {
        this.at = at;
        this.clerk = at.login("-XCB-clerk");
    }

    void stamp() {
        var unit = at.unit("-XCB");
        for (var upload = 0; upload < 2; upload++) {
            at.asClerk(CrawlAsk.to("POST /api/scan-intakes").with("plan", at.plan, "unit", unit)
                    .upload(Map.of("file", MainJobScene.scan())));
        }
        var sheet = CrawlAsk.to("GET /api/scan-pages").query("plan", at.plan, "unit", unit);
        await().atMost(Duration.ofMinutes(3)).until(() ->
                list(at.clerk().get(sheet.path()).path("pages")).size() == 2);
        var pages = list(at.crawl.open(at.realm, clerk, Set.of(), sheet).path("pages"));
        at.crawl.open(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/scan-pages/{id}/picture", id(pages.get(0))));
        var all = CrawlAsk.to("GET /api/stamps").query("plan", at.plan, "unit", unit, "step", STEP);
        var person = id(list(at.crawl.look(at.realm, clerk, Set.of(), all).path("items")).get(0));
        var match = CrawlAsk.to("POST /api/scan-pages/{id}/match", id(pages.get(0)))
                .with("nominationId", person, "steps", List.of(STEP));
        at.asClerk(match);
        at.crawl.look(at.realm, clerk, Set.of(), sheet.query("settled", true));
        at.crawl.look(at.realm, clerk, Set.of(), all.query("state", "STAMPED", "category", "", "region", "", "q", "",
                "cursor", 0, "size", 5));
        at.crawl.open(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/stamps/count").query("plan", at.plan, "unit",
                unit, "step", STEP, "state", "STAMPED", "category", "HEALTH", "region", "", "q", at.realm.marker()));
        at.asClerk(CrawlAsk.to("POST /api/scan-pages/{id}/unmatching", id(pages.get(0))).with("reason", "认错了人"));
        at.clerk().post(match.path(), match.body());
        at.asClerk(CrawlAsk.to("POST /api/scan-pages/{id}/discarding", id(pages.get(1))).with("reason", "夹带"));
    }
}
