package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static huozhong.CrawlScene.runners;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A county's course for its own teams: its organiser's and its region's alone, whoever stands above it reads it. */
final class CrawlCourses {

    private static final String CLERK = "sy-kp-xcb-clerk";
    private static final String LEADER = "sy-kp-xcb-leader";

    private final Crawl crawl;
    private final CrawlRealm county;
    private final String plan;
    private final Set<String> eyes;
    private final Set<String> organiser;

    CrawlCourses(Crawl crawl, CrawlRealm county, String plan) {
        this.crawl = crawl;
        this.county = county;
        this.plan = plan;
        this.eyes = both(runners("SY-KP"), above());
        this.organiser = both(desks("SY-KP-XCB"), Set.of("sy-kp-deputy"));
    }

    void walk() {
        var course = crawl.act(county, CLERK, organiser, CrawlAsk.to("POST /api/courses").with("plan", plan, "unit",
                county.unitId())).path("id").asText();
        var material = crawl.act(county, CLERK, organiser, CrawlAsk
                .to("POST /api/courses/{id}/materials", course).with().upload(Map.of("file", MainJobScene.scan())));
        crawl.act(county, CLERK, organiser, CrawlAsk.to("PUT /api/courses/{id}/content", course)
                .with("revision", 0, "content", content(material)));
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/courses").query("plan", plan, "state", "DRAFTED"));
        crawl.look(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{id}", course));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{id}/materials/{file}", course,
                material.path("id").asText()));
        crawl.act(county, CLERK, organiser, CrawlAsk.to("POST /api/courses/{id}/copies", course));
        crawl.act(county, CLERK, organiser, CrawlAsk.to("POST /api/courses/{id}/submission", course));
        published(course);
        people(course);
        crawl.act(county, CLERK, organiser, CrawlAsk.to("POST /api/courses/{id}/change", course)
                .with("reason", "场地冲突"));
        crawl.act(county, CLERK, organiser, CrawlAsk.to("POST /api/courses/{id}/cancellation", course)
                .with("cause", "PLACE", "reason", "场地停用"));
    }

    private Map<String, Object> content(Object material) {
        return Desk.of("title", county.marker() + "骨干培训班", "aim", "提高服务能力", "audience",
                Desk.of("levels", List.of("COUNTY"), "categories", List.of("THEORY", "ARTS", "HEALTH", "SCIENCE",
                        "CUSTOMS"), "regions", List.of(county.regionId())), "lessons",
                List.of(Desk.of("topic", "怎样讲好身边的故事", "lecturer", Desk.of("name", "白露", "unit", "市委党校",
                        "title", "副教授"), "outline", "一、讲什么；二、怎么讲。", "place", "会议中心", "from",
                        "2030-06-12T09:00:00", "to", "2030-06-12T11:15:00")),
                "materials", List.of(material), "contact", "王一鸣", "contactPhone", "024-00000000");
    }

    private void published(String course) {
        var task = Desk.list(crawl.control(LEADER, CrawlAsk.to("GET /api/tasks").query("step", "ReviewContent"))
                .path("items")).stream().map(row -> row.path("task"))
                .filter(one -> one.path("caseId").asText().equals(course)).findFirst().orElseThrow();
        crawl.control(LEADER, CrawlAsk.to("POST /api/tasks/{id}/submission", task.path("taskId").asText())
                .with("decision", "AGREE"));
    }

    private void people(String course) {
        var all = crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{id}/enrolments", course)
                .query("state", "CALLED"));
        var person = all.path("people").get(0).path("personId").asText();
        var asking = both(organiser, runners("SY-KP"));
        crawl.act(county, CLERK, asking, CrawlAsk.to("POST /api/courses/{id}/enrolments/{person}/leave", course,
                person).with("reason", "出差"));
        crawl.act(county, CLERK, organiser, CrawlAsk.to("POST /api/courses/{id}/enrolments/{person}/leave-decision",
                course, person).with("granted", false, "reason", "请调整时间参加"));
    }
}
