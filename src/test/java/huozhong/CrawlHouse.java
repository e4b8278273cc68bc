package huozhong;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** What is the administrators', what is everybody's own, and what is everybody's. */
final class CrawlHouse {

    private static final String SYSTEM = "holds-system-administrator";
    private static final String SECURITY = "holds-security-administrator";

    private final Crawl crawl;
    private final CrawlScene scene;
    private final CrawlRealm city;

    CrawlHouse(Crawl crawl, CrawlScene scene, CrawlRealm city) {
        this.crawl = crawl;
        this.scene = scene;
        this.city = city;
    }

    private String system(CrawlAsk ask) {
        return crawl.act(city, SYSTEM, Set.of(), ask).path("id").asText();
    }

    void administration() {
        var region = system(CrawlAsk.to("POST /api/regions").with("code", "XX", "name", "某市", "level", "CITY"));
        var unit = system(CrawlAsk.to("POST /api/units").with("code", "XX-DW", "name", "某单位", "function", "OTHER",
                "regionId", region));
        var user = system(CrawlAsk.to("POST /api/users").with("login", "fresh", "name", "新人", "password",
                MainJobScene.PASSWORD));
        crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/users").query("after", "a"));
        system(CrawlAsk.to("POST /api/users/{id}/posts", user).with("unitId", unit, "kind", "CLERK", "from",
                "2024-01-01"));
        system(CrawlAsk.to("POST /api/users/{id}/password", user).with("password", "another mountain"));
        crawl.act(city, SECURITY, Set.of(), CrawlAsk.to("POST /api/users/{id}/grants", user)
                .with("grant", "FLOW_ADMINISTRATOR"));
        crawl.act(city, SECURITY, Set.of(), CrawlAsk.to("DELETE /api/users/{id}/grants/{grant}", user,
                "FLOW_ADMINISTRATOR"));
        system(CrawlAsk.to("POST /api/users/{id}/disabling", user));
    }

    /** Only the deputies that somebody appointed himself. */
    void deputies(CrawlRealm county, String leader) {
        var ask = CrawlAsk.to("POST /api/me/deputies").with("deputyId", scene.userId("without-post"), "from",
                "2024-05-01", "until", "2024-05-02");
        crawl.routed(ask);
        var id = crawl.control(leader, ask).path("id").asText();
        crawl.act(county, leader, Set.of(), CrawlAsk.to("DELETE /api/me/deputies/{id}", id));
    }

    void everybodys(String plan, Collection<CrawlRealm> realms, BiPredicate<String, CrawlRealm> belongs) {
        for (var route : List.of("GET /api/me", "GET /api/me/colleagues", "GET /api/me/deputies", "GET /api/regions",
                "GET /api/units", "GET /api/plans")) {
            crawl.everybodys(CrawlAsk.to(route), realms, belongs);
        }
        crawl.everybodys(CrawlAsk.to("GET /api/units").query("regionId", city.regionId(), "function", "HEALTH"),
                realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{plan}/roster-template", plan), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{id}", plan), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{id}/check", plan), realms, belongs);
        for (var route : List.of("GET /api/csrf", "POST /api/login", "POST /api/logout")) {
            crawl.routed(CrawlAsk.to(route));
        }
    }
}
