package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.organization.Post;

/** Everything that can be read of a realm, with every id that its owners have seen (as many of a kind as asked). */
final class CrawlReads {

    /** How many ids of a kind each route is tried with. */
    static final int IDS = Integer.getInteger("huozhong.crawl.ids", 2);

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

    private void open(Set<String> eyes, String route, Object... ids) {
        crawl.open(realm, clerk, eyes, CrawlAsk.to(route, ids));
    }

    void dossiers() {
        some("select id from nomination where recommender_id = :unit order by number desc").forEach(this::dossier);
        some("select id from nomination where recommender_id = :unit and state <> 'DRAFT' order by number")
                .forEach(this::process);
        some("select id from nomination where recommender_id = :unit and photo is not null order by number")
                .forEach(id -> open(dossierEyes(id), "GET /api/nominations/{id}/photo", id));
        some("select o.id from opinion o join nomination n on n.id = o.nomination_id"
                + " where n.recommender_id = :unit and o.scan is not null").forEach(this::scan);
        some("select m.id from nominee_material m join nomination n on n.id = m.nomination_id"
                + " where n.recommender_id = :unit and m.file_id is not null").forEach(this::material);
        some("select s.id from form_stamp s join nomination n on n.id = s.nomination_id"
                + " where n.recommender_id = :unit and s.holds is not null").forEach(this::stamp);
    }

    private void material(String material) {
        var id = jdbc.sql("select nomination_id from nominee_material where id = ?").param(material)
                .query(String.class).single();
        open(dossierEyes(id), "GET /api/nominations/{id}/materials/{material}", id, material);
        open(dossierEyes(id), "GET /api/nominations/{id}/materials/{material}/pages/{page}", id, material, 0);
    }

    private void dossier(String id) {
        look(dossierEyes(id), "GET /api/nominations/{id}", id);
        open(dossierEyes(id), "GET /api/nominations/{id}/rounds", id);
        crawl.act(realm, clerk, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/mobile", id));
        crawl.act(realm, clerk, dossierEyes(id), CrawlAsk.to("POST /api/registration-forms/word")
                .with("ids", List.of(id)));
        crawl.again(realm, dossierEyes(id), CrawlAsk.to("POST /api/registration-forms").with("ids", List.of(id)));
        for (var act : List.of("withdrawal", "retraction")) {
            crawl.again(realm, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/" + act, id)
                    .with("reason", "看看"));
        }
        crawl.again(realm, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/submission", id)
                .with("version", 0));
        crawl.again(realm, dossierEyes(id), CrawlAsk.to("PUT /api/nominations/{id}", id)
                .with("version", 0, "dossier", Desk.of()));
    }

    private void process(String id) {
        look(dossierEyes(id), "GET /api/nominations/{id}/record", id);
        open(dossierEyes(id), "GET /api/nominations/{id}/position", id);
        open(dossierEyes(id), "GET /api/nominations/{id}/diagram", id);
        open(dossierEyes(id), "GET /api/nominations/{id}/materials", id);
        crawl.again(realm, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/sealed-form", id)
                .query("as", "PDF"));
    }

    private void scan(String opinion) {
        var id = jdbc.sql("select nomination_id from opinion where id = ?").param(opinion).query(String.class).single();
        open(dossierEyes(id), "GET /api/nominations/{id}/opinions/{opinion}/scan", id, opinion);
    }

    private void stamp(String stamp) {
        var id = jdbc.sql("select nomination_id from form_stamp where id = ?").param(stamp).query(String.class)
                .single();
        open(dossierEyes(id), "GET /api/nominations/{id}/stamps", id);
        open(dossierEyes(id), "GET /api/nominations/{id}/seals", id);
        crawl.again(realm, dossierEyes(id), CrawlAsk.to("POST /api/nominations/{id}/stamps/{stamp}/picture", id,
                stamp));
    }

    /** Those who run the region, and the units that have or had a task on it; a draft is its own unit's. */
    private Set<String> dossierEyes(String id) {
        var draft = units("select origin_id from nomination where state = 'DRAFT' and id = '" + id + "'");
        return !draft.isEmpty() ? both(draft, besidesTheDesks(draft))
                : both(runners, units("select unit_id from dossier_access where nomination_id = '" + id + "'"));
    }

    /** Whoever keeps the seal in 宣传部, and its leader's deputy, are of the unit, too. */
    private Set<String> besidesTheDesks(Set<String> desks) {
        return desks.stream().noneMatch(login -> login.contains("-xcb-")) ? Set.of()
                : runners.stream().filter(login -> login.matches("\\w+-\\w+-(keeper|deputy)"))
                .collect(Collectors.toSet());
    }

    private Set<String> deputies() {
        return runners.stream().filter(login -> login.matches("\\w+-\\w+-deputy")).collect(Collectors.toSet());
    }

    void lists() {
        var eyes = both(runners, units("select distinct a.unit_id from dossier_access a join nomination n"
                + " on n.id = a.nomination_id where n.recommender_id = :unit"));
        var marked = CrawlAsk.to("GET /api/nominations").query("plan", plan, "q", realm.marker());
        crawl.list(realm, clerk, eyes, marked.query("size", 200));
        crawl.list(realm, clerk, eyes, CrawlAsk.to("GET /api/nominations").query("size", 200, "region",
                realm.regionId()));
        crawl.part(realm, clerk, eyes, filtered("GET /api/nominations"));
        var first = crawl.control(clerk, marked.query("size", 1));
        crawl.part(realm, clerk, eyes, marked.query("size", 1, "cursor", first.path("next").asText()));
        crawl.count(realm, clerk, eyes, CrawlAsk.to("GET /api/nominations/count").query("plan", plan, "q",
                realm.marker()));
        crawl.count(realm, clerk, Set.of(), filtered("GET /api/nominations/count"));
        crawl.counts(realm, clerk, eyes, CrawlAsk.to("GET /api/nominations/choices").query("plan", plan, "q",
                realm.marker()));
        crawl.counts(realm, clerk, Set.of(), filtered("GET /api/nominations/choices"));
        crawl.list(realm, clerk, eyes, CrawlAsk.to("POST /api/nominee-search").with("q", realm.marker()));
        keptFilters();
        quotas();
    }

    /**
     * One's own alone. Workbook and archive are zipped: what stands in them is for NomineeListTests, MaterialTests and
     * ProgressTests to read.
     */
    private void keptFilters() {
        crawl.routed(filtered("GET /api/nominee-files"));
        crawl.routed(filtered("GET /api/nominee-files/extent"));
        var query = Map.of("plan", plan, "q", realm.marker());
        crawl.routed(CrawlAsk.to("POST /api/nominations/workbook"));
        crawl.control(clerk, CrawlAsk.to("POST /api/nominations/workbook").with("query", query, "mobiles", false));
        var kept = CrawlAsk.to("POST /api/nominee-views").with("name", realm.marker() + "的人", "query", query);
        crawl.routed(kept);
        var id = crawl.control(clerk, kept).path("id").asText();
        crawl.list(realm, clerk, Set.of(), CrawlAsk.to("GET /api/nominee-views"));
        crawl.act(realm, clerk, Set.of(), CrawlAsk.to("DELETE /api/nominee-views/{id}", id));
    }

    /** As narrow as can be asked: of what the clerk put forward himself, those like one of them. */
    private CrawlAsk filtered(String route) {
        var like = jdbc.sql("select n.category, n.state, coalesce(n.awaits, 'ANY_STEP') as awaits from nomination n"
                + " where n.recommender_id = ? and n.state = 'IN_PROGRESS' order by n.number limit 1")
                .param(realm.unitId()).query().singleRow();
        return CrawlAsk.to(route).query("plan", plan, "q", realm.marker(), "region", realm.regionId(), "mine", true,
                "category", like.get("category"), "state", like.get("state"), "recommender", realm.unitId(),
                "awaits", like.get("awaits"), "late", false, "submitted", true);
    }

    private void quotas() {
        crawl.list(realm, clerk, runners, CrawlAsk.to("GET /api/plans/{id}/quotas", plan));
    }

    /** How far the unit is: its line on the board with its list, and what waits there for whom. */
    void progress() {
        crawl.list(realm, clerk, runners, CrawlAsk.to("GET /api/plans/{id}/progress", plan));
        crawl.routed(CrawlAsk.to("GET /api/plans/{id}/progress-workbook", plan));
        // names a unit only as long as it owes something; whose units those are is for ForecastTests
        crawl.routed(CrawlAsk.to("GET /api/plans/{id}/forecasts", plan));
        open(runners, "GET /api/plans/{id}/progress/{unit}", plan, realm.unitId());
        crawl.open(realm, clerk, runners, CrawlAsk.to("GET /api/plans/{id}/progress/{unit}/waiting", plan,
                realm.unitId()).query("size", 1, "cursor", "2024-01-01T00:00.0"));
        crawl.list(realm, clerk, Set.of(), CrawlAsk.to("GET /api/notices"));
        messages();
    }

    /** Nobody reads, nor marks as read, what another was told. */
    private void messages() {
        var told = strings("""
                select distinct u.login from message m join user_account u on u.id = m.recipient_id
                join task_entry t on t.task_id = m.subject join nomination n on n.id = t.case_id
                where n.recommender_id = :unit order by 1""");
        told.stream().limit(1).forEach(first -> crawl.list(realm, first, Set.copyOf(told),
                CrawlAsk.to("GET /api/messages").query("size", 100)));
        some("select m.id from message m join user_account u on u.id = m.recipient_id where m.unit_id = :unit"
                + " and u.login = '" + clerk + "' order by m.id").forEach(message -> crawl.act(realm, clerk, Set.of(),
                        CrawlAsk.to("POST /api/messages/{id}/reading", message)));
    }

    void rounds() {
        var asked = units("select distinct c.unit_id from consultation c join selection s on s.id = c.selection_id"
                + " where s.owner_id = :unit");
        crawl.list(realm, clerk, both(runners, asked), CrawlAsk.to("GET /api/selections").query("plan", plan));
        for (var round : some("select id from selection where owner_id = :unit order by opened_at")) {
            open(both(desks(realm.code()), deputies()), "GET /api/selections/{id}/objections", round);
            var eyes = both(runners, asked(round));
            List.of("", "/candidates", "/position", "/pulse")
                    .forEach(part -> open(eyes, "GET /api/selections/{id}" + part, round));
            crawl.act(realm, clerk, runners, CrawlAsk.to("POST /api/selections/{id}/paper", round)
                    .query("category", "HEALTH"));
        }
    }

    /** Who was chosen out of one's own, so that there is something to be told. */
    void choices() {
        var round = strings("select id from selection where owner_id = :unit and kind = 'OWN_POOL'").get(0);
        crawl.tells(realm, clerk, CrawlAsk.to("GET /api/selections/{id}", round));
        crawl.part(realm, clerk, both(runners, asked(round)), CrawlAsk.to("GET /api/selections/{id}/candidates", round)
                .query("category", "HEALTH"));
        var chosen = strings("select c.nomination_id from choice c join selection s on s.id = c.selection_id"
                + " where s.owner_id = :unit and s.kind = 'OWN_POOL' order by c.nomination_id").get(0);
        crawl.tells(realm, clerk, CrawlAsk.to("GET /api/nominations/{id}/rounds", chosen));
    }

    private Set<String> asked(String round) {
        return units("select unit_id from consultation where selection_id = '" + round + "'");
    }

    void submissions() {
        var home = Set.of(home() + "-keeper", home() + "-deputy");
        var eyes = both(desks(realm.code()), home, above());
        crawl.list(realm, clerk, eyes, CrawlAsk.to("GET /api/submissions").query("plan", plan));
        some("select id from submission where owner_id = :unit").forEach(list ->
                List.of("", "/people").forEach(part -> look(eyes, "GET /api/submissions/{id}" + part, list)));
        some("select id from submission where owner_id = :unit and state <> 'WITHDRAWN'").forEach(list -> crawl.look(
                realm, clerk, eyes, CrawlAsk.to("POST /api/submissions/{id}/roster", list)
                        .query("category", "HEALTH", "mobiles", false)));
        some("select id from submission where owner_id = :unit and state <> 'WITHDRAWN'").forEach(list -> crawl.act(
                realm, clerk, eyes, CrawlAsk.to("PUT /api/submissions/{id}/people/{nomination}/opened", list,
                        strings("select nomination_id from submission_entry where state <> 'REMOVED'"
                                + " and submission_id = '"
                                + list + "' order by 1").get(0))));
        rosters(eyes);
        crawl.act(realm, clerk, eyes, CrawlAsk.to("GET /api/list-readiness").query("plan", plan, "unit",
                realm.unitId()));
        crawl.part(realm, clerk, eyes, CrawlAsk.to("GET /api/accepted-nominees").query("plan", plan, "category",
                "HEALTH"));
        crawl.part(realm, clerk, eyes, CrawlAsk.to("GET /api/accepted-nominees").query("plan", plan));
    }

    private void rosters(Set<String> eyes) {
        some("select distinct submission_id from roster_version where submission_id is not null and unit_id = :unit")
                .forEach(list -> look(eyes, "GET /api/submissions/{id}/roster-versions", list));
        crawl.act(realm, clerk, eyes, CrawlAsk.to("GET /api/roster-versions").query("plan", plan, "unit",
                realm.unitId()));
        some("select id from roster_version where unit_id = :unit").forEach(version -> crawl.open(realm, clerk, eyes,
                CrawlAsk.to("POST /api/roster-versions/{id}/files/{form}", version, "WORKBOOK")));
        some("select s.id from roster_stamp s join roster_version v on v.id = s.version_id where v.unit_id = :unit"
                + " and s.file_id is not null").forEach(stamp -> crawl.open(realm, clerk, eyes,
                        CrawlAsk.to("POST /api/roster-stamps/{id}/scan", stamp)));
    }

    private String home() {
        return realm.code().replaceFirst("-XCB$", "").toLowerCase(Locale.ROOT);
    }

    void teams() {
        crawl.list(realm, clerk, runners, CrawlAsk.to("GET /api/teams").query("plan", plan));
        var joined = teams("exists");
        assertThat(joined).isNotEmpty();
        joined.forEach(team -> look(runners, "GET /api/teams/{id}/members", team));
        joined.forEach(team -> open(runners, "GET /api/teams/{id}/departed", team));
        teams("not exists").forEach(team -> open(runners, "GET /api/teams/{id}/members", team));
    }

    private List<String> teams(String members) {
        return jdbc.sql("select t.id from team t where t.region_id = ? and " + members
                + " (select 1 from member m where m.team_id = t.id and m.left_at is null)").param(realm.regionId())
                .query(String.class).list();
    }
}
