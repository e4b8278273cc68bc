package huozhong;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.MainJobScene.Person;

/** A county while it is crawled: its desks, and what they do after everybody else has tried it. */
final class CrawlPlace {

    final Crawl crawl;
    final CrawlRealm realm;
    final String code;
    final String plan;
    private final CrawlScene scene;
    private final TestClock clock;
    private final Function<String, Desk> desks;

    CrawlPlace(Crawl crawl, CrawlScene scene, CrawlRealm realm, TestClock clock, String plan,
               Function<String, Desk> desks) {
        this.crawl = crawl;
        this.scene = scene;
        this.realm = realm;
        this.clock = clock;
        this.plan = plan;
        this.desks = desks;
        this.code = realm.code().replaceFirst("-XCB$", "");
    }

    String login(String rest) {
        return (code + rest).toLowerCase(Locale.ROOT);
    }

    Desk desk(String login) {
        return desks.apply(login);
    }

    Desk clerk() {
        return desk(login("-XCB-clerk"));
    }

    Desk leader() {
        return desk(login("-XCB-leader"));
    }

    Desk hospital() {
        return desk(login("-YY-leader"));
    }

    /** Does what only the clerk of the 宣传部 may. */
    JsonNode asClerk(CrawlAsk ask) {
        return crawl.act(realm, login("-XCB-clerk"), Set.of(), ask);
    }

    /** Does as its clerk what the leader of the 宣传部 and his deputy may too. */
    JsonNode asEither(CrawlAsk ask) {
        return crawl.act(realm, login("-XCB-clerk"), Set.of(login("-XCB-leader"), login("-deputy")), ask);
    }

    /** Does what the leader of the 宣传部 may, and his deputy. */
    JsonNode asLeader(CrawlAsk ask) {
        return crawl.act(realm, login("-XCB-leader"), Set.of(login("-deputy")), ask);
    }

    JsonNode asHospital(CrawlAsk ask) {
        return asHospital(ask, 404);
    }

    JsonNode asHospital(CrawlAsk ask, int refusal) {
        return crawl.act(realm, login("-YY-leader"), Set.of(), ask, refusal);
    }

    String unit(String rest) {
        return scene.unit(code + rest);
    }

    String unitName(String rest) {
        return scene.unitName(code + rest);
    }

    /** Of thirty six are of each category: four of the hospital, one of the school, one whose employer is not known. */
    Person person(int number) {
        var employer = switch (number % 6) {
            case 5 -> realm.marker() + "个体经营者";
            case 4 -> unitName("-DX") + "讲师";
            default -> unitName("-YY") + "主任医师";
        };
        return realm.person(number, employer, MainJobScene.CATEGORIES.get((number - 1) / 6 % 5));
    }

    void awaitTasks(Desk desk, String step, int many) {
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(300)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return desk.tasks(step).size() == many;
        });
    }

    static String id(JsonNode node) {
        return node.path(node.has("taskId") ? "taskId" : "id").asText();
    }

    static JsonNode ofCase(List<JsonNode> tasks, String caseId) {
        return tasks.stream().filter(task -> task.path("caseId").asText().equals(caseId)).findFirst().orElseThrow();
    }
}
