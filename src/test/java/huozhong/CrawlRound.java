package huozhong;

import static huozhong.CrawlPlace.id;
import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A county's rounds: one is confirmed with a reserve who moves up, one is cancelled, one stays open. */
final class CrawlRound {

    /** A working day long ago. */
    static final Map<String, Object> PUBLISHED = of("from", "2024-01-02", "until", "2024-01-02");

    private final CrawlPlace at;
    private List<String> health = List.of();
    private String custom = "";
    private String round = "";
    private String open = "";

    CrawlRound(CrawlPlace at) {
        this.at = at;
    }

    private CrawlAsk opening(String kind) {
        return CrawlAsk.to("POST /api/selections").with("planId", at.plan, "unitId", at.unit("-XCB"), "kind", kind);
    }

    private static CrawlAsk choosing(String round, List<String> nominees, boolean reserves) {
        return CrawlAsk.to("POST /api/selections/{id}/choices", round).with("nominationIds", nominees,
                "reserves", reserves);
    }

    private List<String> candidates(String category) {
        return list(at.clerk().get("/api/selections/" + round + "/candidates?category=" + category)).stream()
                .map(one -> one.path("nominationId").asText()).toList();
    }

    void choose() {
        round = id(at.asClerk(opening("OWN_POOL")));
        health = candidates("HEALTH");
        custom = candidates("CUSTOMS").get(0);
        at.asEither(choosing(round, List.of(health.get(0), health.get(1), health.get(2), custom), false));
        at.asEither(choosing(round, health.subList(3, 4), true));
        at.asEither(CrawlAsk.to("POST /api/selections/{id}/ranking", round)
                .with("nominationIds", List.of(health.get(1), health.get(0)), "reserves", false));
        at.asEither(CrawlAsk.to("POST /api/selections/{id}/choices/{nomination}/withdrawal", round, health.get(2))
                .with("reason", ""));
    }

    /** One department answers, the other one is passed over. */
    void consult() {
        at.asClerk(CrawlAsk.to("POST /api/selections/{id}/consultations", round)
                .with("unitIds", List.of(at.unit("-WJJ"), at.unit("-NYJ"))));
        at.clerk().submit(at.clerk().tasks("ChooseNominees").get(0), of("decision", "ASK"));
        var asked = at.login("-WJJ-leader");
        at.crawl.act(at.realm, asked, Set.of(), CrawlAsk.to("POST /api/tasks/{id}/submission",
                id(at.desk(asked).tasks("GiveConsultationReply").get(0))).with("decision", "AGREE"));
        at.asClerk(CrawlAsk.to("POST /api/selections/{id}/consultations/{unit}/passing", round, at.unit("-NYJ"))
                .with("reason", "逾期未复"));
    }

    void markForTheCity() {
        var cancelled = marks();
        at.asLeader(CrawlAsk.to("POST /api/selections/{id}/cancellation", cancelled).with("reason", "另行组织"));
        open = marks();
    }

    private String marks() {
        var id = id(at.clerk().post("/api/selections", opening("REGION_MARKS").body()));
        at.clerk().post("/api/selections/" + id + "/choices", choosing(id, List.of(custom), false).body());
        return id;
    }

    /** Then the county recommends all but the reserve. */
    void confirm() {
        at.asLeader(CrawlAsk.to("POST /api/tasks/{id}/submission", id(at.leader().tasks("ConfirmSelection").get(0)))
                .with("decision", "AGREE"));
        publish();
        at.awaitTasks(at.leader(), "GiveRecommendationOpinion", 3);
        var reserve = health.get(3);
        at.asLeader(CrawlAsk.to("POST /api/selections/{id}/replacements/{nomination}", round, reserve));
        at.awaitTasks(at.leader(), "GiveRecommendationOpinion", 4);
        at.leader().tasks("GiveRecommendationOpinion").stream()
                .filter(task -> !task.path("caseId").asText().equals(reserve)).forEach(task -> at.leader()
                        .submit(task, of("decision", "AGREE", "text", at.realm.marker() + "同意")));
    }

    private void publish() {
        var objection = id(at.asEither(CrawlAsk.to("POST /api/selections/{id}/objections", round)
                .with("nominationId", health.get(0), "on", "2024-01-02", "by", at.realm.marker() + "读者",
                        "text", "有误")));
        at.asEither(CrawlAsk.to("POST /api/selections/{id}/objections/{objection}/answer", round, objection)
                .with("outcome", "NOT_UPHELD", "text", "经核不实"));
        at.clerk().submit(at.clerk().tasks("RecordPublication").get(0), PUBLISHED);
    }

    String round() {
        return round;
    }

    String open() {
        return open;
    }

    /** Who becomes a member for good. */
    String member() {
        return health.get(0);
    }

    /** Whom the city returns. */
    String returned() {
        return health.get(1);
    }
}
