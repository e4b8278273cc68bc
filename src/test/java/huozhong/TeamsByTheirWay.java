package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.MainJobScene.Person;
import huozhong.workflow.Outbox;

/** Two of a county become members as everybody does: by roster, opinions, round, list and acceptance. */
final class TeamsByTheirWay {

    private static final int PEOPLE = 2;
    private static final Map<String, Object> AGREED = of("decision", "AGREE");
    private static final long MOBILES = 13_600_000_000L;

    private final String plan;
    private final Function<String, Desk> desks;
    private final Function<String, String> ids;
    private final Outbox outbox;

    TeamsByTheirWay(String plan, Function<String, Desk> desks, Function<String, String> ids, Outbox outbox) {
        this.plan = plan;
        this.desks = desks;
        this.ids = ids;
        this.outbox = outbox;
    }

    /** Without anybody's word yet; number is the county's among all. */
    void putForward(String county, int number) {
        var clerk = clerk(county);
        var people = IntStream.range(0, PEOPLE).mapToObj(i -> new Person(i + 1, "段" + "甲乙丙丁戊己庚辛壬癸子丑寅".charAt(number)
                + "文武".charAt(i), "个体经营者", String.valueOf(MOBILES + number * PEOPLE + i), "理论宣讲")).toList();
        var read = clerk.upload("/api/imports", Map.of("plan", plan, "unit", ids.apply(county)), Map.of("file",
                MainJobScene.roster(people), "photos", MainJobScene.photos(people))).path("id").asText();
        clerk.post("/api/imports/" + read + "/confirmation", of("submit", true));
    }

    /** Put forward, agreed to on paper, chosen. */
    void choose(String county, int number) {
        putForward(county, number);
        agreeOnPaper(county);
        var clerk = clerk(county);
        var round = clerk.post("/api/selections", of("planId", plan, "unitId", ids.apply(county), "kind", "OWN_POOL"))
                .path("id").asText();
        var pool = list(clerk.get("/api/selections/" + round + "/candidates?category=THEORY")).stream()
                .map(one -> one.path("nominationId").asText()).toList();
        clerk.post("/api/selections/" + round + "/choices", of("nominationIds", pool, "reserves", false));
        clerk.tasks("ChooseNominees").forEach(task -> clerk.submit(task, of("decision", "PROPOSE")));
        leader(county).tasks("ConfirmSelection").forEach(task -> leader(county).submit(task, AGREED));
        outbox.settle(round);
    }

    void agreeOnPaper(String county) {
        var clerk = clerk(county);
        clerk.tasks("GiveEmployerOpinion").forEach(task -> clerk.submit(task, of("decision", "AGREE", "givenOn",
                "2024-04-03", "scan", clerk.upload("/api/scans", Map.of("unit", ids.apply(county)), Map.of("file",
                MainJobScene.scan())).path("id").asText())));
    }

    /** Agreed to by whoever recommends, and handed up. */
    void handUp(String county) {
        awaited(leader(county), "GiveRecommendationOpinion", PEOPLE).forEach(task ->
                leader(county).submit(task, AGREED));
        clerk(county).post("/api/submissions", of("planId", plan, "unitId", ids.apply(county), "shortfall",
                "遴选仍在进行"));
    }

    /** The city signs for the lists of so many counties and accepts them. */
    void accept(int counties) {
        var clerk = clerk("city");
        clerk.tasks("SignSubmission").forEach(task -> clerk.submit(task, of("note", "收到")));
        var leader = leader("city");
        leader.tasks("ReviewSubmission").forEach(task -> leader.submit(task, of("note", "同意")));
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            outbox.empty();
            return list(leader.get("/api/teams?plan=" + plan)).stream().mapToInt(team -> team.path("members").asInt())
                    .sum() == counties * PEOPLE;
        });
    }

    /** The county says that its team stands. */
    void confirm(String county) {
        list(leader(county).get("/api/teams?plan=" + plan)).forEach(team -> leader(county)
                .post("/api/teams/" + team.path("id").asText() + "/confirmation", of()));
    }

    private List<JsonNode> awaited(Desk desk, String step, int many) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            outbox.empty();
            return desk.tasks(step).size() == many;
        });
        return desk.tasks(step);
    }

    private Desk clerk(String county) {
        return desks.apply(county + "-clerk");
    }

    private Desk leader(String county) {
        return desks.apply(county + "-leader");
    }
}
