package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static huozhong.CrawlScene.runners;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A county's progress report: its region's alone while it is written, the receiver's, too, once it is handed in. */
final class CrawlReports {

    private static final String CLERK = "sy-kp-xcb-clerk";
    private static final String CITY = "sy-wmb-clerk";
    private static final String CITY_LEADER = "sy-wmb-leader";
    private static final String LEADER = "sy-kp-xcb-leader";

    private final Crawl crawl;
    private final CrawlRealm county;
    private final String plan;
    private final String office;
    private final Set<String> eyes;
    private final Set<String> own;
    private final Set<String> clerks;

    CrawlReports(Crawl crawl, CrawlRealm county, String plan, String office) {
        this.crawl = crawl;
        this.county = county;
        this.plan = plan;
        this.office = office;
        this.eyes = both(runners("SY-KP"), above());
        this.own = runners("SY-KP");
        this.clerks = both(Set.of("sy-kp-wmb-clerk", "sy-kp-deputy"), desks("SY-KP-XCB", "SY-KP-WMB"));
    }

    void walk() {
        var report = crawl.act(county, CLERK, clerks, CrawlAsk.to("POST /api/reports").with("plan", plan, "code",
                "PROGRESS_3", "unit", county.unitId())).path("id").asText();
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/reports").query("plan", plan));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/reports/{id}", report));
        write(report);
        crawl.open(county, CLERK, own, rows(report).query("from", 0));
        crawl.act(county, CLERK, clerks, CrawlAsk.to("POST /api/reports/{id}/submission", report));
        handedIn(report);
        crawl.open(county, CLERK, eyes, rows(report).query("version", 1, "from", 0));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/reports/{id}/versions/{number}", report, 1));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/reports/{id}/versions/{number}/scan", report, 1));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/reports/{id}/drift", report));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/reports/{id}/paper.pdf", report));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/reports/{id}/paper.docx", report));
        merge(report);
        crawl.act(county, CLERK, clerks, CrawlAsk.to("POST /api/reports/{id}/withdrawal", report)
                .with("reason", "附表有误"));
    }

    private void write(String report) {
        List.of("MECHANISM", "TRAINING", "ACTIVITIES", "PRACTICE", "NEXT").forEach(part -> crawl.act(county, CLERK,
                clerks, CrawlAsk.to("PUT /api/reports/{id}/parts/{code}", report, part)
                        .with("text", county.marker() + "已推进", "revision", 0)));
        crawl.act(county, CLERK, clerks, CrawlAsk.to("PUT /api/reports/{id}/figures/{code}", report, "MEMBERS")
                .with("number", 9, "reason", "手续正在办理", "revision", 0));
    }

    private void handedIn(String report) {
        agreed(LEADER, report, "decision", "AGREE", "scan", scan(CLERK, county.unitId()));
    }

    private void agreed(String leader, String report, Object... form) {
        var task = Desk.list(crawl.control(leader, CrawlAsk.to("GET /api/tasks").query("step", "ConfirmReport"))
                .path("items")).stream().map(one -> one.path("task"))
                .filter(one -> one.path("caseId").asText().equals(report)).findFirst().orElseThrow();
        crawl.control(leader, CrawlAsk.to("POST /api/tasks/{id}/submission", task.path("taskId").asText()).with(form));
    }

    private String scan(String clerk, String unit) {
        return crawl.control(clerk, CrawlAsk.to("POST /api/scans").with("unit", unit)
                .upload(Map.of("file", MainJobScene.scan()))).path("id").asText();
    }

    private static CrawlAsk rows(String report) {
        return CrawlAsk.to("GET /api/reports/{id}/figures/{code}/rows", report, "MEMBERS");
    }

    /** The city's report is its own offices': no county has it, nor the province before it is handed in. */
    private void merge(String report) {
        var offices = both(desks("SY-XCB", "SY-WMB"), Set.of("sy-keeper"));
        var merged = crawl.act(county, CITY, offices, CrawlAsk.to("POST /api/reports").with("plan", plan, "code",
                "PROGRESS_3", "unit", office)).path("id").asText();
        crawl.look(county, CITY, offices, CrawlAsk.to("GET /api/reports/{id}/sources", merged));
        crawl.act(county, CITY, offices, CrawlAsk.to("POST /api/reports/{id}/sources", merged)
                .with("part", "PRACTICE", "report", report, "revision", 0));
        sentOn(merged, both(offices, Set.of(CITY_LEADER)));
    }

    /** The city's goes up outside of the system: its own offices say so, and the province sees it as all of it. */
    private void sentOn(String merged, Set<String> offices) {
        List.of("MECHANISM", "TRAINING", "ACTIVITIES", "NEXT").forEach(part -> crawl.control(CITY,
                CrawlAsk.to("PUT /api/reports/{id}/parts/{code}", merged, part).with("text", "已推进", "revision", 0)));
        crawl.control(CITY, CrawlAsk.to("POST /api/reports/{id}/submission", merged));
        agreed(CITY_LEADER, merged, "decision", "AGREE");
        var day = crawl.control(CITY, CrawlAsk.to("GET /api/reports/{id}", merged)).path("head").path("handedInAt")
                .asText().substring(0, 10);
        crawl.act(county, CITY, offices, CrawlAsk.to("POST /api/reports/{id}/sending", merged).with("day", day,
                "words", "省委宣传部", "scan", scan(CITY, office)));
        crawl.open(county, CITY, both(offices, desks("LN-XCB")),
                CrawlAsk.to("GET /api/reports/{id}/events/{ordinal}/scan", merged, 3));
    }
}
