package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.MainJobScene.Person;
import huozhong.organization.Post;

/**
 * The whole way of the main job over HTTP only, logged in as each role in turn: 康平县's roster to the county's team,
 * 卫健委's twenty, the region's two, the city's teams, the province.
 */
final class MainJob {

    static final String RARE = "𠮷野太";

    private final int port;
    private final MainJobScene scene;
    private final TestClock clock;
    private final Map<String, Desk> desks = new HashMap<>();
    final Set<String> secrets = new HashSet<>();
    private final Map<String, Person> people = new HashMap<>();
    String plan = "";

    MainJob(int port, MainJobScene scene, TestClock clock) {
        this.port = port;
        this.scene = scene;
        this.clock = clock;
    }

    Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(port, key, MainJobScene.PASSWORD));
    }

    Desk clerk(String unit) {
        return desk(MainJobScene.login(unit, Post.Kind.CLERK));
    }

    Desk leader(String unit) {
        return desk(MainJobScene.login(unit, Post.Kind.LEADER));
    }

    String unit(String code) {
        return scene.unit(code);
    }

    /** The one that is there already. */
    void findThePlan() {
        plan = clerk("SY-WMB").get("/api/plans").get(0).path("id").asText();
    }

    void publishThePlan() {
        var file = huozhong.plan.Shenyang.file();
        var drafted = clerk("SY-WMB").postText("/api/plans", file);
        plan = drafted.path("id").asText();
        leader("SY-WMB").post("/api/plans/" + plan + "/publication", of());
    }

    // ---------------------------------------------------------------- county

    List<Person> countyRoster() {
        var employers = List.of("康平县人民医院主任医师", "康平县文化馆馆员", "中共康平县委党校讲师", "康平县农业技术推广中心农艺师",
                "康平县胜利社区居民", "个体经营者");
        var roster = new ArrayList<Person>();
        for (var i = 0; i < 150; i++) {
            var name = i == 0 ? RARE : i == 1 ? "王𬎆" : i == 2 ? "买买提·吐尔逊" : name(i);
            roster.add(new Person(i + 1, name, employers.get(i % employers.size()), String.valueOf(13_900_000_000L + i),
                    MainJobScene.CATEGORIES.get(i / 30)));
        }
        roster.set(20, broken(roster.get(20), "1390000"));
        roster.set(50, broken(roster.get(50), "23900000050"));
        roster.set(80, broken(roster.get(80), "没有"));
        roster.set(111, twin(roster.get(110), 112));
        roster.set(141, twin(roster.get(140), 142));
        return roster;
    }

    private static String name(int i) {
        var surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
        var given = "文武德才明远志强国华春秋冬夏山川江河松柏";
        return "" + surnames.charAt(i % 20) + given.charAt(i / 20 % 20) + given.charAt((i * 7 + i / 20) % 20);
    }

    private static Person broken(Person person, String mobile) {
        return new Person(person.number(), person.name(), person.employer(), mobile, person.category());
    }

    private static Person twin(Person person, int number) {
        return new Person(number, person.name(), person.employer(), person.mobile(), person.category());
    }

    /** Imports, confirms and submits a roster for a unit; answers what the check said. */
    JsonNode importRoster(String unit, List<Person> roster) {
        roster.forEach(person -> {
            people.put(person.name(), person);
            secrets.add(person.name());
            secrets.add(person.mobile());
        });
        var clerk = clerk(unit);
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", scene.unit(unit)),
                Map.of("file", MainJobScene.roster(roster), "photos", MainJobScene.photos(roster)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
        return checked;
    }

    void appointADeputy() {
        var leader = leader("KP-WHG");
        leader.post("/api/me/deputies", of("deputyId", scene.userId("kp-whg-deputy"), "from", "2024-04-01", "until",
                "2024-04-30"));
    }

    /** The employers speak: by account, as a deputy, on paper; one rejects, one returns. */
    void employersSpeak() {
        agreeInBatches(leader("KP-RMYY"));
        agreeInBatches(desk("kp-whg-deputy"));
        rejectOne(leader("KP-DX"));
        returnOne(leader("KP-DX"));
        agreeInBatches(leader("KP-DX"));
        agreeInBatches(leader("KP-SQ"));
        onPaper(clerk("SY-KP-XCB"), "SY-KP-XCB");
    }

    void agreeInBatches(Desk desk) {
        for (var code : MainJobScene.CODES) {
            var tasks = desk.tasks("GiveEmployerOpinion").stream()
                    .filter(task -> task.path("category").asText().equals(code)
                            && !task.path("waiting").asBoolean()).toList();
            if (!tasks.isEmpty()) {
                agreeTo(desk, tasks);
            }
        }
    }

    private static void agreeTo(Desk desk, List<JsonNode> tasks) {
        tasks.forEach(task -> desk.mark(task.path("taskId").asText(), ""));
        var ids = tasks.stream().map(task -> task.path("taskId").asText()).toList();
        var outcomes = list(desk.post("/api/task-batches", of("taskIds", ids)));
        assertThat(outcomes).hasSize(ids.size())
                .allSatisfy(outcome -> assertThat(outcome.path("state").asText()).isEqualTo("DONE"));
    }

    private void rejectOne(Desk leader) {
        var task = leader.tasks("GiveEmployerOpinion").get(0);
        secrets.add("不符合遴选标准，本人亦不愿参加");
        leader.submit(task, of("decision", "REJECT", "reason", "不符合遴选标准，本人亦不愿参加"));
    }

    private void returnOne(Desk leader) {
        var task = leader.tasks("GiveEmployerOpinion").get(0);
        secrets.add("事迹须写明服务时长");
        leader.submit(task, of("decision", "RETURN", "reason", "事迹须写明服务时长", "fields", "deeds"));
        leader.refused(409, "/api/tasks/" + task.path("taskId").asText() + "/submission", of("decision", "AGREE"));
        var clerk = clerk("SY-KP-XCB");
        secrets.add("累计服务三百小时。");
        clerk.submit("CorrectNomination", task.path("person").asText(),
                of("deeds", "累计服务三百小时。", "explanation", "已补充"));
    }

    void onPaper(Desk clerk, String unit) {
        for (var task : clerk.tasks("GiveEmployerOpinion")) {
            var scan = clerk.upload("/api/scans", Map.of("unit", scene.unit(unit)),
                    Map.of("file", MainJobScene.scan()));
            clerk.submit(task, of("decision", "AGREE", "givenOn", "2024-04-10", "scan", scan.path("id").asText()));
        }
    }

    /** A round: chooses so many of each category, asks departments, is confirmed. */
    String openRound(String unit, String kind) {
        return clerk(unit).post("/api/selections",
                of("planId", plan, "unitId", scene.unit(unit), "kind", kind)).path("id").asText();
    }

    List<String> candidates(String unit, String round, String category) {
        return list(clerk(unit).get("/api/selections/" + round + "/candidates?category=" + category)).stream()
                .filter(one -> !one.hasNonNull("choice")).map(one -> one.path("nominationId").asText()).toList();
    }

    void choose(String unit, String round, List<String> nominees) {
        clerk(unit).post("/api/selections/" + round + "/choices", of("nominationIds", nominees, "reserves", false));
    }

    void countyRound(String round) {
        for (var code : MainJobScene.CODES) {
            var pool = candidates("SY-KP-XCB", round, code);
            choose("SY-KP-XCB", round, pool.subList(0, 20));
            var full = clerk("SY-KP-XCB").refused(409, "/api/selections/" + round + "/choices",
                    of("nominationIds", pool.subList(20, 21), "reserves", false));
            assertThat(full.path("code").asText()).isEqualTo("QuotaExhausted");
        }
    }

    void consult(String round) {
        var clerk = clerk("SY-KP-XCB");
        var departments = List.of("KP-WJJ", "KP-WLJ", "KP-NYJ");
        clerk.post("/api/selections/" + round + "/consultations",
                of("unitIds", departments.stream().map(scene::unit).toList()));
        clerk.submit(clerk.tasks("ChooseNominees").get(0), of("decision", "ASK"));
        leader("KP-WJJ").submit(leader("KP-WJJ").tasks("GiveConsultationReply").get(0), of("decision", "AGREE"));
        leader("KP-WLJ").submit(leader("KP-WLJ").tasks("GiveConsultationReply").get(0),
                of("decision", "OBJECT", "text", "建议优先考虑非遗传承人"));
        clerk.post("/api/selections/" + round + "/consultations/" + scene.unit("KP-NYJ") + "/passing",
                of("reason", "逾期未复"));
        secrets.add("建议优先考虑非遗传承人");
    }

    void confirm(String unit) {
        leader(unit).submit(leader(unit).tasks("ConfirmSelection").get(0), of("decision", "AGREE"));
    }

    void propose(String unit) {
        clerk(unit).submit(clerk(unit).tasks("ChooseNominees").get(0), of("decision", "PROPOSE"));
        confirm(unit);
    }

    void awaitTasks(Desk desk, String step, int many) {
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return desk.tasks(step).size() == many;
        });
    }

    void awaitMembers(Desk desk, int many) {
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return list(desk.get("/api/teams?plan=" + plan)).stream()
                    .mapToInt(team -> team.path("members").asInt()).sum() == many;
        });
    }

    /** The county's 宣传部 returns one; the correction voids the employer's opinion; both agree to the rest. */
    void secondOpinions() {
        var leader = leader("SY-KP-XCB");
        awaitTasks(leader, "GiveRecommendationOpinion", 100);
        var task = leader.tasks("GiveRecommendationOpinion").stream()
                .filter(one -> people.get(one.path("person").asText()).employer().startsWith("康平县人民医院")).findFirst()
                .orElseThrow();
        var person = task.path("person").asText();
        leader.submit(task, of("decision", "RETURN", "reason", "事迹与荣誉不一致", "fields", "deeds,honours"));
        clock.pass(Duration.ofMinutes(5));
        clerk("SY-KP-XCB").submit("CorrectNomination", person,
                of("deeds", "从医三十年，坚持每周义诊。", "explanation", "已核对"));
        assertThat(leader.tasks("GiveRecommendationOpinion")).hasSize(99);
        leader("KP-RMYY").submit("GiveEmployerOpinion", person, of("decision", "AGREE", "text", "已核实，同意推荐。"));
        assertThat(leader.tasks("GiveRecommendationOpinion")).hasSize(100);
        for (var one : leader("SY-KP-WMB").tasks("GiveRecommendationOpinion").subList(0, 10)) {
            leader("SY-KP-WMB").submit(one, of("decision", "AGREE"));
        }
        recommendAll("SY-KP-XCB", 90);
    }

    void recommendAll(String unit, int many) {
        var leader = leader(unit);
        awaitTasks(leader, "GiveRecommendationOpinion", many);
        for (var code : MainJobScene.CODES) {
            var tasks = leader.tasks("GiveRecommendationOpinion").stream()
                    .filter(task -> task.path("category").asText().equals(code)).toList();
            if (!tasks.isEmpty()) {
                agreeTo(leader, tasks);
            }
        }
    }

    String report(String unit, String shortfall) {
        return clerk(unit).post("/api/submissions",
                of("planId", plan, "unitId", scene.unit(unit), "shortfall", shortfall)).path("id").asText();
    }

    void sign() {
        clerk("SY-WMB").submit(clerk("SY-WMB").tasks("SignSubmission").get(0), of("note", "收到"));
    }

    void accept() {
        leader("SY-WMB").submit(leader("SY-WMB").tasks("ReviewSubmission").get(0), of("note", "同意"));
    }

    /** The city returns three, accepts the others, and the three once they are corrected. */
    void returnThree(String submission) {
        var office = leader("SY-WMB");
        var listed = list(office.get("/api/submissions/" + submission + "/people"));
        var three = listed.stream().map(one -> one.path("nominationId").asText()).distinct().limit(3).toList();
        three.forEach(id -> office.post("/api/submissions/" + submission + "/people/" + id + "/return",
                of("reason", "请核对联系手机", "fields", "mobile")));
        accept();
        assertThat(office.tasks("ReviewSubmission")).hasSize(1);
        for (var task : clerk("SY-KP-XCB").tasks("CorrectNomination")) {
            clerk("SY-KP-XCB").submit(task, of("mobile", "13911110000", "explanation", "号码已更换"));
        }
        accept();
        assertThat(office.tasks("ReviewSubmission")).isEmpty();
    }

    List<Person> healthRoster() {
        return IntStream.range(0, 22).mapToObj(i -> new Person(i + 1, name(200 + i), "沈阳市第一医院主任医师",
                String.valueOf(13_700_000_000L + i), "卫生健康")).toList();
    }

    void healthsTwenty() {
        importRoster("SY-WJW", healthRoster());
        agreeInBatches(leader("SY-YY"));
        var round = openRound("SY-WJW", "OWN_POOL");
        choose("SY-WJW", round, candidates("SY-WJW", round, "HEALTH").subList(0, 20));
        propose("SY-WJW");
        recommendAll("SY-WJW", 20);
        report("SY-WJW", "");
        sign();
        accept();
    }

    /** The city adds one of each category out of the county teams and confirms its five teams. */
    /** Not those whom the county marked: they are in the city's team already. */
    void cityTeams(List<String> marked) {
        var round = openRound("SY-XCB", "FROM_COUNTY_TEAMS");
        assertThat(candidates("SY-XCB", round, "CUSTOMS")).hasSize(18).doesNotContainAnyElementsOf(marked);
        for (var code : MainJobScene.CODES) {
            choose("SY-XCB", round, candidates("SY-XCB", round, code).subList(0, 1));
        }
        propose("SY-XCB");
    }

    void confirmCityTeams() {
        teams("CITY").forEach(team -> leader("SY-XCB")
                .post("/api/teams/" + team.path("id").asText() + "/confirmation", of()));
    }

    List<JsonNode> teams(String level) {
        return list(leader("SY-XCB").get("/api/teams?plan=" + plan)).stream()
                .filter(team -> team.path("level").asText().equals(level)).toList();
    }

    Map<String, Integer> sizes(String level) {
        return teams(level).stream().collect(Collectors.toMap(team -> team.path("category").asText(),
                team -> team.path("members").asInt()));
    }

    /** Three are recommended to the province, which takes two. */
    void province() {
        var round = openRound("SY-XCB", "FROM_CITY_TEAMS");
        var three = candidates("SY-XCB", round, "HEALTH").subList(0, 3);
        choose("SY-XCB", round, three);
        propose("SY-XCB");
        for (var i = 0; i < 3; i++) {
            clerk("SY-XCB").post("/api/selections/" + round + "/answers/" + three.get(i),
                    of("taken", i < 2, "reason", i < 2 ? "" : "省级名额所限"));
        }
    }

    /** What the clerk was asked to correct, in the same words for each. */
    void correctWhatWasReturned(String unit, Map<String, ?> form) {
        clerk(unit).tasks("CorrectNomination").forEach(task -> clerk(unit).submit(task, form));
    }

    JsonNode quota(String unit, String kind) {
        return list(clerk(unit).get("/api/plans/" + plan + "/quotas")).stream()
                .filter(quota -> quota.path("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    JsonNode nominations(String unit, String state) {
        return clerk(unit).get("/api/nominations/count?plan=" + plan + (state.isEmpty() ? "" : "&state=" + state));
    }
}
