package huozhong;

import static huozhong.CrawlScene.both;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.organization.Post;

/** A realm's tasks: open to those to whom they are offered, done for those who did them, and there for nobody else. */
final class CrawlTasks {

    private static final String CASES = "t.case_id in (select id from nomination where recommender_id = :unit"
            + " union select id from selection where owner_id = :unit"
            + " union select id from submission where owner_id = :unit)";

    private final Crawl crawl;
    private final CrawlScene scene;
    private final JdbcClient jdbc;
    private final CrawlRealm realm;

    CrawlTasks(Crawl crawl, CrawlScene scene, JdbcClient jdbc, CrawlRealm realm) {
        this.crawl = crawl;
        this.scene = scene;
        this.jdbc = jdbc;
        this.realm = realm;
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).param("unit", realm.unitId()).query(String.class).list();
    }

    void read() {
        var tasks = " from task_entry t where t.state = 'OPEN' and " + CASES;
        var holders = holders(tasks);
        var one = holders.iterator().next();
        crawl.list(realm, one, holders, CrawlAsk.to("GET /api/tasks").query("size", 100, "sort", "SINCE"));
        var doable = tasks + " and t.waiting = false and t.subject like '" + realm.marker() + "%'";
        var named = holders(doable);
        crawl.count(realm, named.iterator().next(), named, CrawlAsk.to("GET /api/tasks/count")
                .query("q", realm.marker()));
        strings("select distinct t.task_id" + tasks + " order by t.task_id").stream().limit(CrawlReads.IDS)
                .forEach(this::task);
        narrow(doable);
        done();
    }

    private void done() {
        var doers = Set.copyOf(strings("select u.login from task_entry t join user_account u on u.id = t.done_by where "
                + "t.state in ('DONE', 'PASSED') and " + CASES));
        crawl.list(realm, doers.iterator().next(), doers, CrawlAsk.to("GET /api/tasks/done").query("size", 100));
        next(doers, CrawlAsk.to("GET /api/tasks/done"));
        var named = " from task_entry t join user_account u on u.id = t.done_by where t.state in ('DONE', 'PASSED')"
                + " and t.subject like '" + realm.marker() + "%' and " + CASES;
        var one = jdbc.sql("select u.login, t.step, t.decision" + named
                + " and t.decision is not null order by u.login limit 1").param("unit", realm.unitId())
                .query().singleRow();
        crawl.part(realm, String.valueOf(one.get("login")), Set.copyOf(strings("select u.login" + named)),
                CrawlAsk.to("GET /api/tasks/done").query("step", one.get("step"), "q", realm.marker(),
                        "decision", one.get("decision"), "since", "2020-01-01", "until", "2099-12-31"));
    }

    /** The tasks that are like one of them in every respect that can be asked for. */
    private void narrow(String tasks) {
        var like = jdbc.sql("select t.step, t.category, t.region_id, t.subject" + tasks + " order by t.task_id limit 1")
                .param("unit", realm.unitId()).query().singleRow();
        var alike = holders(tasks + " and t.step = '" + like.get("step") + "' and t.subject = '" + like.get("subject")
                + "'");
        var one = alike.iterator().next();
        crawl.part(realm, one, alike, alike("GET /api/tasks", like));
        crawl.count(realm, one, alike, alike("GET /api/tasks/count", like));
        next(holders(tasks), CrawlAsk.to("GET /api/tasks").query("sort", "NAME", "q", realm.marker()));
    }

    private static CrawlAsk alike(String route, Map<String, Object> task) {
        return CrawlAsk.to(route).query("step", task.get("step"), "category", task.get("category"), "region",
                task.get("region_id"), "late", false, "q", task.get("subject"));
    }

    /** The page after the first, for whoever has one. */
    private void next(Set<String> eyes, CrawlAsk list) {
        var pages = eyes.stream().collect(Collectors.toMap(Function.identity(),
                eye -> crawl.control(eye, list.query("size", 1)).path("next").asText("")));
        var one = pages.keySet().stream().filter(eye -> !pages.get(eye).isEmpty()).findFirst().orElseThrow();
        crawl.part(realm, one, eyes, list.query("size", 1, "cursor", pages.get(one)));
    }

    private void task(String id) {
        var eyes = holders(" from task_entry t where t.state = 'OPEN' and t.task_id = '" + id + "'");
        crawl.look(realm, eyes.iterator().next(), eyes, CrawlAsk.to("GET /api/tasks/{id}", id));
        crawl.again(realm, eyes, CrawlAsk.to("GET /api/tasks/{id}/transfer-candidates", id).query("q", ""));
        crawl.again(realm, eyes, CrawlAsk.to("POST /api/tasks/{id}/submission", id).with("decision", "AGREE"));
        crawl.again(realm, eyes, CrawlAsk.to("POST /api/tasks/{id}/deferral", id).with("until", "2024-06-01"));
        crawl.again(realm, eyes, CrawlAsk.to("POST /api/tasks/{id}/transfer", id).with("userId",
                scene.userId(MainJobScene.login(realm.code(), Post.Kind.CLERK)), "reason", "另有任务"));
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
