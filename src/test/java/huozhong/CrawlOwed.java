package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static huozhong.CrawlScene.runners;

import java.util.Set;

/** What a county owes: the grid, a cell of it, its extension and waiver, and the city's bulletin of all. */
final class CrawlOwed {

    private static final String CLERK = "sy-kp-xcb-clerk";
    private static final String CITY = "sy-wmb-clerk";

    private final Crawl crawl;
    private final CrawlRealm county;
    private final CrawlRealm city;
    private final String plan;
    private final Set<String> eyes;
    private final Set<String> receivers;

    CrawlOwed(Crawl crawl, CrawlRealm county, CrawlRealm city, String plan) {
        this.crawl = crawl;
        this.county = county;
        this.city = city;
        this.plan = plan;
        this.eyes = both(runners("SY-KP"), above());
        this.receivers = desks("SY-WMB", "SY-XCB");
    }

    void walk() {
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/plans/{id}/obligations", plan));
        crawl.routed(CrawlAsk.to("GET /api/plans/{id}/obligations-workbook", plan));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/plans/{id}/obligations/{code}/units/{unit}", plan,
                "ROSTERS", county.unitId()));
        extension();
        crawl.act(city, "sy-wmb-leader", Set.of("sy-xcb-leader"), CrawlAsk.to("POST /api/plans/{id}/waivers", plan)
                .with("code", "PROGRESS_2", "unit", county.unitId(), "waived", true, "reason", "并入其他区报送"));
        bulletin();
    }

    private void extension() {
        var offices = both(desks("SY-KP-XCB", "SY-KP-WMB"), Set.of("sy-kp-deputy"));
        var asked = crawl.act(county, CLERK, offices, CrawlAsk.to("POST /api/plans/{id}/extensions", plan)
                .with("code", "PROGRESS_1", "unit", county.unitId(), "wanted", "2024-05-20", "reason", "材料尚在汇总"))
                .path("id").asText();
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/extensions/{id}", asked));
    }

    /** As a draft its receiver's alone; that those of whom it speaks read it once issued is for BulletinTests. */
    private void bulletin() {
        var draft = crawl.act(city, CITY, receivers, CrawlAsk.to("POST /api/plans/{id}/bulletins", plan)
                .with("code", "PROGRESS_1")).path("id").asText();
        crawl.act(city, CITY, receivers, CrawlAsk.to("PUT /api/bulletins/{id}", draft).with("version", 0, "title",
                "情况通报", "words", city.marker() + "请尽快报送"));
        crawl.list(city, CITY, receivers, CrawlAsk.to("GET /api/plans/{id}/bulletins", plan));
        crawl.look(city, CITY, receivers, CrawlAsk.to("GET /api/bulletins/{id}", draft));
        crawl.act(city, "sy-wmb-leader", Set.of("sy-xcb-leader"), CrawlAsk.to("POST /api/bulletins/{id}/issue", draft)
                .with("version", 1));
    }
}
