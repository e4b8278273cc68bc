package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.organization.Post;

/** Everything that can be read of a realm, with every id that its owners have seen (as many of a kind as asked). */
final class CrawlReads {

    /** How many ids of a kind each route is tried with. */
    private static final int IDS = Integer.getInteger("huozhong.crawl.ids", 3);
    private static final String CASES = "t.case_id in (select id from nomination where recommender_id = :unit"
            + " union select id from selection where owner_id = :unit"
            + " union select id from submission where owner_id = :unit)";

    private final Crawl crawl;
    private final CrawlScene scene;
    private final JdbcClient jdbc;
    private final CrawlRealm realm;
    private final String plan;
    private final String clerk;
    private final Set<String> runners;

    CrawlReads(Crawl crawl, CrawlScene scene, JdbcClient jdbc, CrawlRealm realm, String plan, Set<String> runners) {
        this.crawl = crawl;
        this.scene = scene;
        this.jdbc = jdbc;
        this.realm = realm;
        this.plan = plan;
        this.clerk = MainJobScene.login(realm.code(), Post.Kind.CLERK);
        this.runners = both(runners, above(), desks(realm.code()));
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).param("unit", realm.unitId()).query(String.class).list();
    }

    private List<String> some(String sql) {
        return strings(sql).stream().limit(IDS).toList();
    }

    private Set<String> units(String sql) {
        return strings(sql).stream().flatMap(unit -> desks(scene.unitCode(unit)).stream()).collect(Collectors.toSet());
    }

    private void look(Set<String> eyes, String route, Object... ids) {
        crawl.look(realm, clerk, eyes, CrawlAsk.to(route, ids));
    }

    void dossiers() {
        some("select id from nomination where recommender_id = :unit order by number desc").forEach(this::dossier);
        some("select id from nomination where recommender_id = :unit and state <> 'DRAFT' order by number")
                .forEach(this::process);
        some("select id from nomination where recommender_id = :unit and photo is not null order by number")
                .forEach(id -> look(dossierEyes(id), "GET /api/nominations/{id}/photo", id));
        some("select o.id from opinion o join nomination n on n.id = o.nomination_id"
                + " where n.recommender_id = :unit and o.scan is not null").forEach(this::scan);
    }

    private void dossier(String id) {
        look(dossierEyes(id), "GET /api/nominations/{id}", id);
        look(dossierEyes(id), "GET /api/nominations/{id}/record", id);
        look(dossierEyes(id), "GET /api/nominations/{id}/rounds", id);
        crawl.act(realm, clerk, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/mobile", id));
        for (var act : List.of("withdrawal", "retraction", "submission")) {
            crawl.again(realm, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/" + act, id)
                    .with("reason", "看看"));
        }
        crawl.again(realm, dossierEyes(id), CrawlAsk.to("PUT /api/nominations/{id}", id).with("dossier", Desk.of()));
    }

    private void process(String id) {
        look(dossierEyes(id), "GET /api/nominations/{id}/position", id);
        look(dossierEyes(id), "GET /api/nominations/{id}/diagram", id);
    }

    private void scan(String opinion) {
        var id = jdbc.sql("select nomination_id from opinion where id = ?").param(opinion).query(String.class).single();
        look(dossierEyes(id), "GET /api/nominations/{id}/opinions/{opinion}/scan", id, opinion);
    }

    /** Those who run the region, and the units that have or had a task on it. */
    private Set<String> dossierEyes(String id) {
        return both(runners, units("select unit_id from dossier_access where nomination_id = '" + id + "'"));
    }

    void lists() {
        var eyes = both(runners, units("select distinct a.unit_id from dossier_access a join nomination n"
                + " on n.id = a.nomination_id where n.recommender_id = :unit"));
        var q = "&q=" + URLEncoder.encode(realm.marker(), StandardCharsets.UTF_8);
        for (var query : List.of("plan=" + plan + "&size=200" + q, "size=200" + q)) {
            crawl.list(realm, clerk, eyes, CrawlAsk.to("GET /api/nominations").query(query));
        }
        crawl.list(realm, clerk, eyes, CrawlAsk.to("GET /api/nominations")
                .query("size=200&region=" + realm.regionId()));
        crawl.count(realm, clerk, eyes, CrawlAsk.to("GET /api/nominations/count").query("plan=" + plan + q));
        quotas();
    }

    private void quotas() {
        crawl.list(realm, clerk, runners, CrawlAsk.to("GET /api/plans/{id}/quotas", plan));
    }

    void rounds() {
        var asked = units("select distinct c.unit_id from consultation c join selection s on s.id = c.selection_id"
                + " where s.owner_id = :unit");
        crawl.list(realm, clerk, both(runners, asked), CrawlAsk.to("GET /api/selections").query("plan=" + plan));
        for (var round : some("select id from selection where owner_id = :unit order by opened_at")) {
            var eyes = both(runners, units("select unit_id from consultation where selection_id = '" + round + "'"));
            List.of("", "/candidates", "/position")
                    .forEach(part -> look(eyes, "GET /api/selections/{id}" + part, round));
        }
    }

    void submissions() {
        var home = Set.of(home() + "-keeper", home() + "-deputy");
        var eyes = both(desks(realm.code()), home, above());
        crawl.list(realm, clerk, eyes, CrawlAsk.to("GET /api/submissions").query("plan=" + plan));
        some("select id from submission where owner_id = :unit").forEach(list ->
                List.of("", "/people").forEach(part -> look(eyes, "GET /api/submissions/{id}" + part, list)));
    }

    private String home() {
        return realm.code().replaceFirst("-XCB$", "").toLowerCase(Locale.ROOT);
    }

    void teams() {
        crawl.list(realm, clerk, runners, CrawlAsk.to("GET /api/teams").query("plan=" + plan));
        jdbc.sql("select t.id from team t where t.region_id = ? order by t.category").param(realm.regionId())
                .query(String.class).list().forEach(team -> look(runners, "GET /api/teams/{id}/members", team));
    }

    void tasks() {
        var tasks = " from task_entry t where t.state = 'OPEN' and " + CASES;
        var holders = holders(tasks);
        var one = holders.iterator().next();
        crawl.list(realm, one, holders, CrawlAsk.to("GET /api/tasks").query("size=100&sort=SINCE"));
        var named = holders(tasks + " and t.person like '" + realm.marker() + "%'");
        crawl.count(realm, named.iterator().next(), named, CrawlAsk.to("GET /api/tasks/count")
                .query("q=" + URLEncoder.encode(realm.marker(), StandardCharsets.UTF_8)));
        some("select distinct t.task_id" + tasks + " order by t.task_id").forEach(this::task);
        var doers = Set.copyOf(strings("select u.login from task_entry t join user_account u on u.id = t.done_by where "
                + CASES));
        crawl.list(realm, doers.iterator().next(), doers, CrawlAsk.to("GET /api/tasks/done").query("size=100"));
    }

    private void task(String id) {
        var eyes = holders(" from task_entry t where t.state = 'OPEN' and t.task_id = '" + id + "'");
        crawl.look(realm, eyes.iterator().next(), eyes, CrawlAsk.to("GET /api/tasks/{id}", id));
        crawl.again(realm, eyes, CrawlAsk.to("POST /api/tasks/{id}/submission", id).with("decision", "AGREE"));
        crawl.again(realm, eyes, CrawlAsk.to("POST /api/tasks/{id}/deferral", id).with("until", "2024-06-01"));
        crawl.again(realm, eyes, CrawlAsk.to("POST /api/tasks/{id}/transfer", id).with("userId", scene.userId(clerk)));
        crawl.again(realm, eyes, CrawlAsk.to("PUT /api/tasks/{id}/mark", id).with("text", ""));
    }

    /** The desks to which tasks are offered, and the deputy of the leader of a county's 宣传部. */
    private Set<String> holders(String tasks) {
        var desks = jdbc.sql("select distinct u.code, t.post" + tasks.replaceFirst("where", "join unit u on u.id ="
                        + " t.holder_id where")).param("unit", realm.unitId())
                .query((row, n) -> MainJobScene.login(row.getString(1), Post.Kind.valueOf(row.getString(2)))).set();
        var deputies = desks.stream().filter(desk -> desk.matches("sy-(kp|hp)-xcb-leader"))
                .map(desk -> desk.replace("-xcb-leader", "-deputy")).collect(Collectors.toSet());
        return both(desks, deputies);
    }
}
