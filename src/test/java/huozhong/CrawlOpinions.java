package huozhong;

import static huozhong.CrawlPlace.id;
import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static huozhong.CrawlScene.runners;
import static huozhong.Desk.of;

import java.util.List;
import java.util.Set;

/** What a county's employers say, with everything that can be done to a task. */
final class CrawlOpinions {

    private static final String STEP = "GiveEmployerOpinion";

    private final CrawlPlace at;

    CrawlOpinions(CrawlPlace at) {
        this.at = at;
    }

    /** Unmarking is done to one's own mark, so that strangers are told that theirs is not there. */
    void mark() {
        var tasks = at.hospital().plainTasks(STEP);
        var first = id(tasks.get(0));
        var second = id(tasks.get(1));
        at.asHospital(CrawlAsk.to("GET /api/tasks/{id}", first));
        at.asHospital(CrawlAsk.to("PUT /api/tasks/{id}/mark", first).with("text", ""));
        at.crawl.list(at.realm, at.login("-YY-leader"), Set.of(), CrawlAsk.to("GET /api/marks"));
        at.hospital().mark(second, "");
        at.asHospital(CrawlAsk.to("DELETE /api/tasks/{id}/mark", second), 204);
        at.asHospital(CrawlAsk.to("POST /api/task-batches").with("taskIds", List.of(first)), 400);
    }

    /** Puts one aside and has it urged, hands one over, agrees to one and takes that back. */
    void handle() {
        var tasks = at.hospital().tasks(STEP);
        var aside = id(tasks.get(0));
        at.asHospital(CrawlAsk.to("POST /api/tasks/{id}/deferral", aside).with("until", "2024-05-01"));
        at.crawl.act(at.realm, at.login("-XCB-clerk"), both(runners(at.code), above(), desks(at.code + "-YY")),
                CrawlAsk.to("POST /api/tasks/{id}/urge", aside));
        at.asHospital(CrawlAsk.to("GET /api/tasks/{id}/transfer-candidates", id(tasks.get(1))));
        var own = at.hospital().get("/api/me").path("userId").asText();
        for (var reason : List.of("更熟悉情况", "本人办理")) {
            var passed = at.asHospital(CrawlAsk.to("POST /api/tasks/{id}/transfer", id(tasks.get(1)))
                    .with("userId", own, "reason", at.realm.marker() + reason)).path("id").asText();
            if (reason.equals("更熟悉情况")) {
                at.asHospital(CrawlAsk.to("POST /api/tasks/done/{id}/retraction", passed)
                        .with("reason", at.realm.marker() + "选错人了"));
            }
        }
        at.asHospital(CrawlAsk.to("POST /api/tasks/{id}/submission", id(tasks.get(2))).with("decision", "AGREE"));
        at.asHospital(CrawlAsk.to("POST /api/nominations/{id}/retraction", tasks.get(2).path("caseId").asText())
                .with("reason", "尚需核实"));
    }

    /** A unit's usual words are read by whoever has a post in it, and changed by its leader and its clerk. */
    void phrases() {
        var unit = at.realm.unitId();
        var eyes = Set.of(at.login("-XCB-leader"), at.login("-keeper"), at.login("-deputy"));
        var id = at.asEither(CrawlAsk.to("POST /api/phrases").with("unitId", unit, "text",
                at.realm.marker() + "同意推荐。")).path("id").asText();
        at.crawl.list(at.realm, at.login("-XCB-clerk"), eyes, CrawlAsk.to("GET /api/phrases"));
        at.asEither(CrawlAsk.to("PUT /api/phrases/{id}", id).with("text", at.realm.marker() + "同意。", "position", 0));
        at.asEither(CrawlAsk.to("DELETE /api/phrases/{id}", id));
    }

    /** The hospital agrees to all but three, the school returns two, one speaks on paper. */
    void speak(String scan) {
        at.hospital().tasks(STEP).stream().filter(task -> !task.hasNonNull("deferredUntil")).skip(2)
                .forEach(task -> at.hospital().submit(task, of("decision", "AGREE")));
        var school = at.desk(at.login("-DX-leader"));
        school.tasks(STEP).subList(0, 2).forEach(task -> school.submit(task,
                of("decision", "RETURN", "reason", at.realm.marker() + "请核对", "fields", "deeds")));
        at.clerk().submit(at.clerk().tasks(STEP).get(0),
                of("decision", "AGREE", "givenOn", "2024-04-10", "scan", scan));
    }
}
