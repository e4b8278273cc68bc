package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.MainJobScene.Person;

/**
 * Cases left standing where people stop in the evening: a draft, some at their employers, one returned there, a round
 * with two of its choices made, a list at its review with one person returned from it. Then, after an upgrade, the
 * same people the next morning.
 */
final class UpgradeScene {

    static final int COUNTY = 10;
    static final int CITY = 3;

    private static final String SHORTFALL = "符合条件的人选不足";
    private static final String HEALTH = "SY-WJW";
    private static final String PUBLICITY = "SY-KP-XCB";

    private final MainJob job;

    UpgradeScene(MainJob job) {
        this.job = job;
    }

    // ---------------------------------------------------------------- the evening before

    void leaveStanding() {
        job.publishThePlan();
        aListUnderReview();
        job.importRoster(PUBLICITY, people(0, 4, "康平县人民医院主任医师", "卫生健康"));
        job.agreeInBatches(job.leader("KP-RMYY"));
        job.importRoster(PUBLICITY, people(4, 6, "康平县人民医院主任医师", "卫生健康"));
        job.importRoster(PUBLICITY, people(6, 8, "康平县文化馆馆员", "文艺文化"));
        job.importRoster(PUBLICITY, people(8, 9, "康平县农业技术推广中心农艺师", "科普知识"));
        returnOne(job.leader("KP-WHG"));
        var round = job.openRound(PUBLICITY, "OWN_POOL");
        job.choose(PUBLICITY, round, job.candidates(PUBLICITY, round, "HEALTH").subList(0, 2));
        aDraft();
    }

    private void aListUnderReview() {
        job.importRoster(HEALTH, people(20, 20 + CITY, "沈阳市第一医院主任医师", "卫生健康"));
        job.agreeInBatches(job.leader("SY-YY"));
        var round = job.openRound(HEALTH, "OWN_POOL");
        job.choose(HEALTH, round, job.candidates(HEALTH, round, "HEALTH"));
        job.propose(HEALTH);
        job.recommendAll(HEALTH, CITY);
        var list = job.report(HEALTH, SHORTFALL);
        job.sign();
        var office = job.leader("SY-WMB");
        var one = list(office.get("/api/submissions/" + list + "/people")).get(0).path("nominationId").asText();
        office.post("/api/submissions/" + list + "/people/" + one + "/return",
                of("reason", "请核对联系手机", "fields", "mobile"));
    }

    private static void returnOne(Desk leader) {
        leader.submit(leader.tasks("GiveEmployerOpinion").get(0),
                of("decision", "RETURN", "reason", "事迹须写明服务时长", "fields", "deeds"));
    }

    private void aDraft() {
        var roster = people(9, 10, "康平县人民医院主任医师", "卫生健康");
        var clerk = job.clerk(PUBLICITY);
        var checked = clerk.upload("/api/imports", Map.of("plan", job.plan, "unit", job.unit(PUBLICITY)),
                Map.of("file", MainJobScene.roster(roster), "photos", MainJobScene.photos(roster)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", false));
    }

    private static List<Person> people(int from, int to, String employer, String category) {
        var names = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
        return IntStream.range(from, to).mapToObj(i -> new Person(i + 1, names.charAt(i) + "𬎆" + names.charAt(i + 1),
                employer, String.valueOf(13_600_000_000L + i), category)).toList();
    }

    // ---------------------------------------------------------------- the morning after

    void goOn() {
        job.findThePlan();
        theListIsAccepted();
        job.correctWhatWasReturned(PUBLICITY, of("deeds", "累计服务三百小时。", "explanation", "已补充"));
        submitTheDraft();
        List.of("KP-RMYY", "KP-WHG").forEach(unit -> job.agreeInBatches(job.leader(unit)));
        job.onPaper(job.clerk(PUBLICITY), PUBLICITY);
        theRoundIsDecided();
        job.recommendAll(PUBLICITY, COUNTY);
        job.report(PUBLICITY, SHORTFALL);
        job.sign();
        job.accept();
        job.awaitMembers(job.leader("SY-XCB"), COUNTY + CITY);
    }

    private void theListIsAccepted() {
        job.correctWhatWasReturned(HEALTH, of("mobile", "13911110000", "explanation", "号码已更换"));
        job.accept();
    }

    private void submitTheDraft() {
        var clerk = job.clerk(PUBLICITY);
        var draft = list(clerk.get("/api/nominations?state=DRAFT").path("items")).get(0);
        var sheet = clerk.get("/api/nominations/" + id(draft));
        clerk.post("/api/nominations/" + id(draft) + "/submission", of("version", sheet.path("version").asInt()));
    }

    private static String id(JsonNode one) {
        return one.path("id").asText();
    }

    private void theRoundIsDecided() {
        var round = list(job.clerk(PUBLICITY).get("/api/selections?plan=" + job.plan)).get(0).path("id").asText();
        for (var category : List.of("ARTS", "SCIENCE", "HEALTH")) {
            job.choose(PUBLICITY, round, job.candidates(PUBLICITY, round, category));
        }
        job.propose(PUBLICITY);
    }
}
