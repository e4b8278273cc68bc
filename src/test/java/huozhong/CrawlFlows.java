package huozhong;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is the flow administrators': sets, running cases and their moves, and what failed in the background. */
final class CrawlFlows {

    private static final String AUTHOR = "holds-flow-administrator";
    private static final String PUBLISHER = "publishes-flows";
    private static final Map<String, byte[]> FILE = Map.of("files", "no diagram".getBytes(StandardCharsets.UTF_8));

    private final Crawl crawl;
    private final CrawlRealm city;
    private final JdbcClient jdbc;

    CrawlFlows(Crawl crawl, CrawlRealm city, JdbcClient jdbc) {
        this.crawl = crawl;
        this.city = city;
        this.jdbc = jdbc;
    }

    private JsonNode both(CrawlAsk ask) {
        return crawl.open(city, AUTHOR, Set.of(PUBLISHER), ask);
    }

    private String author(CrawlAsk ask, String... others) {
        return crawl.act(city, AUTHOR, Set.of(others), ask).path("id").asText();
    }

    void sets() {
        var first = both(CrawlAsk.to("GET /api/process-sets")).path(0).path("id").asText();
        var draft = author(CrawlAsk.to("POST /api/process-sets").with("note", "试验").upload(FILE), PUBLISHER);
        both(CrawlAsk.to("GET /api/process-sets/{id}", draft));
        both(CrawlAsk.to("GET /api/process-sets/{id}/files/{name}", draft, "files"));
        both(CrawlAsk.to("GET /api/process-sets/{id}/tables/{name}", draft, "Routing.dmn"));
        author(CrawlAsk.to("POST /api/process-sets/{id}/files", draft).with().upload(FILE));
        author(CrawlAsk.to("DELETE /api/process-sets/{id}/files/{name}", draft, "files"));
        author(CrawlAsk.to("PUT /api/process-sets/{id}/note", draft).with("note", "另作说明"));
        author(CrawlAsk.to("DELETE /api/process-sets/{id}", draft), PUBLISHER);
        var copy = author(CrawlAsk.to("POST /api/process-sets/{id}/copies", first).with("note", "恢复"), PUBLISHER);
        var review = both(CrawlAsk.to("GET /api/process-sets/{id}", copy));
        crawl.act(city, PUBLISHER, Set.of(AUTHOR), CrawlAsk.to("POST /api/process-sets/{id}/publication", copy)
                .with("sha256", review.path("set").path("sha256").asText(), "live", review.path("liveId").asText(),
                        "reason", "恢复原流程"));
    }

    void templates() {
        var paper = both(CrawlAsk.to("GET /api/paper-templates")).path(0);
        var first = paper.path("editions").path(0).path("id").asText();
        var live = both(CrawlAsk.to("GET /api/paper-editions/{id}", first));
        var code = paper.path("code").asText();
        var source = live.path("source").asText();
        for (var as : new String[] {"", "/pdf"}) {
            author(CrawlAsk.to("POST /api/paper-templates/{paper}/preview" + as, code).with("source", source),
                    PUBLISHER);
        }
        var given = draft(code, source);
        author(CrawlAsk.to("DELETE /api/paper-editions/{id}", given), PUBLISHER);
        var draft = draft(code, source);
        author(CrawlAsk.to("PUT /api/paper-editions/{id}", draft).with("sha256",
                live.path("edition").path("sha256").asText(), "source", source, "note", "另作说明"));
        crawl.act(city, PUBLISHER, Set.of(AUTHOR), CrawlAsk.to("POST /api/paper-editions/{id}/publication", draft)
                .with("sha256", live.path("edition").path("sha256").asText(), "live", live.path("liveId").asText(),
                        "reason", "照原样"));
    }

    private String draft(String paper, String source) {
        return author(CrawlAsk.to("POST /api/paper-templates/{paper}/editions", paper).with("source", source, "note",
                "试验"), PUBLISHER);
    }

    void cases() {
        var versions = both(CrawlAsk.to("GET /api/process-versions"));
        var nominations = Desk.list(versions).stream()
                .filter(version -> version.path("process").asText().equals("Nomination")).toList();
        var from = nominations.get(nominations.size() - 1).path("deploymentId").asText();
        var to = nominations.get(0).path("deploymentId").asText();
        both(CrawlAsk.to("GET /api/case-moves/proposal").query("process", "Nomination", "from", from, "to", to));
        var one = both(CrawlAsk.to("GET /api/process-versions/{deployment}/cases", from).query("process", "Nomination",
                "at", "", "cursor", "")).path("items").path(0).path("caseId").asText();
        var move = author(CrawlAsk.to("POST /api/case-moves").with("process", "Nomination", "from", from, "to", to,
                "trial", true, "reason", "试行"), PUBLISHER);
        for (var decision : new String[] {"cancellation", "confirmation"}) {
            var past = author(CrawlAsk.to("POST /api/case-moves").with("process", "Nomination", "from", from, "to", to,
                    "mapping", Map.of("GiveEmployerOpinion", "GiveRecommendationOpinion"), "trial", false, "reason",
                    "越过", "cases", List.of(one)), PUBLISHER);
            crawl.act(city, PUBLISHER, Set.of(AUTHOR), CrawlAsk.to("POST /api/case-moves/{id}/" + decision, past));
        }
        both(CrawlAsk.to("GET /api/case-moves"));
        both(CrawlAsk.to("GET /api/case-moves/{id}", move));
    }

    /** A telling that failed again and again. */
    void failures(String nomination) {
        jdbc.sql("""
                insert into telling (id, process, case_id, message, word, cause, created_at, next_at, attempts)
                values ('failed', 'Nomination', ?, 'SubmissionAccepted', 'ACCEPTED', 'crawl', now(), '2099-01-01',
                    9)""")
                .param(nomination).update();
        both(CrawlAsk.to("GET /api/failed-jobs"));
        both(CrawlAsk.to("GET /api/failed-jobs/count"));
        author(CrawlAsk.to("POST /api/failed-jobs/{id}/retry", "failed"), PUBLISHER);
        jdbc.sql("insert into flow_fault (id, process, case_id, step, reason, found_at)"
                + " select 'faulty', 'Nomination', min(id), 'AwaitSelection', 'crawl', now() from nomination"
                + " where state = 'IN_PROGRESS'").update();
        for (var decision : new String[] {"cancellation", "confirmation"}) {
            author(CrawlAsk.to("POST /api/failed-jobs/{id}/stop", "faulty").with("reason", "停办"), PUBLISHER);
            both(CrawlAsk.to("GET /api/failed-jobs/stops"));
            crawl.act(city, PUBLISHER, Set.of(AUTHOR),
                    CrawlAsk.to("POST /api/failed-jobs/{id}/stop/" + decision, "faulty"));
        }
    }
}
