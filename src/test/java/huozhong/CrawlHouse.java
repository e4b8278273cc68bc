package huozhong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import huozhong.directory.Book;

/** What is the administrators', what is everybody's own, and what is everybody's. */
final class CrawlHouse {

    private static final String SYSTEM = "holds-system-administrator";
    private static final String SECURITY = "holds-security-administrator";
    private static final String AUDITOR = "holds-auditor";

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
        crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/users").query("q", "fresh", "unitId", unit));
        crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/users/{id}", user));
        crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/deputies"));
        decide("confirmation", "POST_GIVEN", CrawlAsk.to("POST /api/users/{id}/posts", user).with("unitId", unit,
                "kind", "CLERK", "from", "2024-01-01"));
        var post = crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/users/{id}", user)).path("posts")
                .path(0).path("id").asText();
        system(CrawlAsk.to("POST /api/users/{id}/posts/{postId}/ending", user, post).with("until", "2030-01-01"));
        system(CrawlAsk.to("POST /api/users/{id}/password", user).with("password", "another mountain"));
        crawl.act(city, SECURITY, Set.of(), CrawlAsk.to("POST /api/users/{id}/grants", user)
                .with("grant", "FLOW_ADMINISTRATOR"));
        crawl.act(city, SECURITY, Set.of(), CrawlAsk.to("DELETE /api/users/{id}/grants/{grant}", user,
                "FLOW_ADMINISTRATOR"));
        system(CrawlAsk.to("POST /api/users/{id}/disabling", user));
        decide("refusal", "USER_ENABLED", CrawlAsk.to("POST /api/users/{id}/enabling", user));
        decide("confirmation", "USER_ENABLED", CrawlAsk.to("POST /api/users/{id}/enabling", user));
    }

    /** What the system administrator asks for and the security administrator decides on. */
    void decide(String how, String kind, CrawlAsk ask) {
        system(ask);
        var asked = crawl.open(city, SECURITY, Set.of(SYSTEM), CrawlAsk.to("GET /api/proposals"));
        var id = Desk.list(asked).stream().filter(one -> one.path("kind").asText().equals(kind)).findFirst()
                .orElseThrow().path("id").asText();
        crawl.act(city, SECURITY, Set.of(SYSTEM), CrawlAsk.to("POST /api/proposals/{id}/" + how, id));
    }

    /** The organisation's workbook, and the codes for whom it brings in. */
    void workbook() {
        crawl.open(city, SYSTEM, Set.of(), CrawlAsk.to("GET /api/organization-imports/template"));
        var book = new Book().users("from.a.book|新来的人|13800000001|").bytes();
        var id = system(CrawlAsk.to("POST /api/organization-imports").with().upload(Map.of("file", book)));
        crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/organization-imports/{id}", id));
        for (var part : List.of("problems", "changes")) {
            crawl.open(city, SYSTEM, Set.of(SECURITY), CrawlAsk.to("GET /api/organization-imports/{id}/" + part, id)
                    .query("cursor", 0, "size", 10));
        }
        decide("confirmation", "ORGANIZATION_WRITTEN",
                CrawlAsk.to("POST /api/organization-imports/{id}/confirmation", id));
        system(CrawlAsk.to("POST /api/organization-imports/{id}/password-codes", id));
        system(CrawlAsk.to("POST /api/users/{id}/password-code", scene.userId("without-post")));
    }

    void record() {
        var rows = crawl.open(city, AUDITOR, Set.of(), CrawlAsk.to("GET /api/audit").query("size", 1));
        crawl.open(city, AUDITOR, Set.of(), CrawlAsk.to("GET /api/audit").query("from", "2024-01-01T00:00:00", "to",
                "2030-01-01T00:00:00", "user", "sy-wmb-leader", "action", "PLAN_PUBLISHED", "subject", "shenyang-2024",
                "unit", "SY-WMB", "cursor", rows.path("next").asText()));
        crawl.open(city, AUDITOR, Set.of(), CrawlAsk.to("GET /api/audit/actions"));
        crawl.open(city, AUDITOR, Set.of(), CrawlAsk.to("GET /api/audit/state"));
        crawl.open(city, AUDITOR, Set.of(), CrawlAsk.to("GET /api/audit/verification").query("seq", 0, "hash", ""));
        crawl.act(city, AUDITOR, Set.of(), CrawlAsk.to("POST /api/audit/head"));
    }

    /** Only the deputies that somebody appointed himself. */
    void deputies(CrawlRealm county, String leader) {
        var ask = CrawlAsk.to("POST /api/me/deputies").with("deputyId",
                scene.userId(leader.replace("-leader", "-clerk")), "from", "2024-05-01", "until", "2024-05-02");
        crawl.routed(ask);
        var id = crawl.control(leader, ask).path("id").asText();
        crawl.act(county, leader, Set.of(), CrawlAsk.to("DELETE /api/me/deputies/{id}", id));
    }

    void everybodys(String plan, Collection<CrawlRealm> realms, BiPredicate<String, CrawlRealm> belongs) {
        crawl.everybodys(CrawlAsk.to("POST /api/accepted-nominees/workbook").query("plan", plan, "category", "HEALTH"),
                realms, belongs);
        for (var route : List.of("GET /api/me", "GET /api/me/colleagues", "GET /api/me/deputies", "GET /api/regions",
                "GET /api/units", "GET /api/plans", "GET /api/nominations/form", "GET /api/nomination-places",
                "GET /api/tasks/steps", "GET /api/messages/count", "GET /api/message-settings",
                "GET /api/calendar-address")) {
            crawl.everybodys(CrawlAsk.to(route), realms, belongs);
        }
        crawl.everybodys(CrawlAsk.to("GET /api/units")
                .query("regionId", city.regionId(), "function", "HEALTH", "q", "委", "limit", "5",
                "regionless", false), realms, belongs);
        crawl.everybodys(CrawlAsk.to("POST /api/messages/reading").with("until", "2000-01-01T00:00:00"), realms,
                belongs);
        crawl.everybodys(CrawlAsk.to("POST /api/calendar-address"), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/messages").query("kind", "OBLIGATION_URGED", "unread", true, "cursor",
                "2030-01-01T00:00_x", "size", 5), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/units/{id}", city.unitId()), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{plan}/roster-template", plan).query("extended", true),
                realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{plan}/registration-form", plan), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{id}", plan), realms, belongs);
        crawl.everybodys(CrawlAsk.to("GET /api/diagrams/{process}", "Nomination"), realms, belongs);
        for (var part : List.of("check", "content", "file", "moves", "steps", "supplements")) {
            crawl.everybodys(CrawlAsk.to("GET /api/plans/{id}/" + part, plan), realms, belongs);
        }
        crawl.everybodys(CrawlAsk.to("GET /api/plans/{plan}/step-effect", plan).query("process", "Nomination", "step",
                "GiveRecommendationOpinion"), realms, belongs);
        for (var route : List.of("GET /api/csrf", "GET /api/session", "GET /api/demo-accounts", "GET /api/first-run",
                "POST /api/login", "POST /api/logout", "POST /api/first-run",
                "POST /api/first-password", "POST /api/me/password",
                // open to strangers on purpose: it tells only what the file itself says
                "POST /api/seal-verifications",
                // what opens one's own alone: an address that a code confirms, and the door of a calendar's secret
                "POST /api/message-settings/address", "POST /api/message-settings/address/confirmation",
                "DELETE /api/message-settings/address", "DELETE /api/calendar-address", "PUT /api/message-settings",
                "GET /api/calendar/{token}.ics",
                // the same of the form whose QR he reads: number, masked name, units, days
                "GET /api/form-proofs/{code}",
                // the same of a certificate, by number and 校验码; feedback without a name, by a slip's one-time code
                "GET /api/certificates/{number}/{check}", "GET /api/feedback/{code}", "POST /api/feedback/{code}",
                // the platform for seals calls back by a secret that no account has
                "POST /api/platform-seals/{id}/notice")) {
            crawl.routed(CrawlAsk.to(route));
        }
    }
}
