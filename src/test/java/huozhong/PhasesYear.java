package huozhong;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import huozhong.workflow.Outbox;

/**
 * 沈阳's thirteen regions from their teams to the report of December: members came by rounds and lists, every region
 * reports three times, one is late, one has more time, one corrects, the city puts its own together.
 */
abstract class PhasesYear extends PhasesScene {

    private static final String THIRD = "PROGRESS_3";
    private static final LocalDateTime DECEMBER_10 = LocalDateTime.of(2024, 12, 10, 10, 0);
    private static final List<String> COUNTED = List.of("MEMBERS", "TEAMS_STANDING", "SEATS_SHORT");

    @Autowired
    private ApplicationContext beans;
    private final Map<String, String> thirteen = regions();
    private final Map<String, String> reports = new HashMap<>();

    private static Map<String, String> regions() {
        var regions = new LinkedHashMap<String, String>();
        var names = List.of("和平区", "沈河区", "大东区", "皇姑区", "铁西区", "苏家屯区", "浑南区", "沈北新区", "于洪区", "辽中区", "新民市",
                "法库县", "康平县");
        var codes = List.of("HP", "SH", "DD", "HG", "TX", "SJT", "HN", "SB", "YH", "LZ", "XM", "FK", "KP");
        codes.forEach(code -> regions.put(code, names.get(regions.size())));
        return regions;
    }

    @Override
    protected Map<String, String> counties() {
        return thirteen;
    }

    private List<String> all() {
        return thirteen.keySet().stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }

    private List<String> others(String... but) {
        return all().stream().filter(one -> !List.of(but).contains(one)).toList();
    }

    @Test
    void thirteenRegionsReportThreeTimesAndWhatWasFrozenStaysWhileTheirTeamsChange() {
        theTeamsStand();
        theFirst();
        var gone = oneLeaves("hp");
        theSecond();
        assertDrift(gone);
        theThird();
        assertRows();
        assertGrid();
        theCityMerges();
    }

    private void theTeamsStand() {
        setTo(LocalDateTime.of(2024, 4, 8, 9, 0));
        var teams = new TeamsByTheirWay(plan, this::desk, this::id, new Outbox(beans));
        all().forEach(county -> teams.choose(county, all().indexOf(county)));
        all().forEach(teams::handUp);
        teams.accept(thirteen.size());
        all().forEach(teams::confirm);
    }

    /** Ten early, one in the last moment, one after it, one within the longer time that it was granted. */
    private void theFirst() {
        setTo(MAY_3);
        others("xm", "fk", "kp").forEach(county -> handIn(county, FIRST));
        for (var county : List.of("xm", "fk", "kp")) {
            reports.put(county + FIRST, submitted(county, FIRST));
        }
        desk("kp-clerk").post(path("/extensions"), of("code", FIRST, "unit", id("kp"), "wanted", "2024-05-14", "reason",
                "汇总未齐"));
        desk("city-leader").submit(desk("city-leader").tasks("ReviewExtension").get(0), AGREED);
        setTo(LAST_MOMENT);
        answer("xm-leader", "ConfirmReport", report("xm", FIRST), AGREED);
        setTo(MIDNIGHT);
        answer("fk-leader", "ConfirmReport", report("fk", FIRST), AGREED);
        setTo(LocalDateTime.of(2024, 5, 13, 9, 0));
        answer("kp-leader", "ConfirmReport", report("kp", FIRST), AGREED);
        oneIsCorrected("sh");
        allAreAccepted();
    }

    private void oneIsCorrected(String county) {
        var report = report(county, FIRST);
        answer("city-clerk", "SignReport", report, of());
        answer("city-leader", "ReviewReport", report, of("decision", "RETURN", "text", "经验做法过简", "parts", "PRACTICE",
                "until", "2024-05-15"));
        write(county + "-clerk", report, "PRACTICE", "一线一策。", 1);
        answer(county + "-clerk", "CorrectReport", report, of("text", "已补充"));
        answer(county + "-leader", "ConfirmReport", report, AGREED);
        assertThat(shown("city-clerk", report).path("versions")).hasSize(2);
    }

    private void theSecond() {
        setTo(JULY_25);
        all().forEach(county -> handIn(county, SECOND));
        allAreAccepted();
    }

    private void theThird() {
        setTo(DECEMBER_10);
        all().forEach(county -> handIn(county, THIRD));
        allAreAccepted();
    }

    private void handIn(String county, String code) {
        reports.put(county + code, handedIn(county, code));
    }

    private String report(String county, String code) {
        return reports.get(county + code);
    }

    private void allAreAccepted() {
        desk("city-clerk").tasks("SignReport").forEach(task -> desk("city-clerk").submit(task, of()));
        desk("city-leader").tasks("ReviewReport").forEach(task -> desk("city-leader").submit(task,
                of("decision", "ACCEPT")));
    }

    private String oneLeaves(String county) {
        setTo(LocalDateTime.of(2024, 6, 20, 9, 0));
        var leader = desk(county + "-leader");
        var team = leader.get("/api/teams?plan=" + plan).get(0).path("id").asText();
        var member = leader.get("/api/teams/" + team + "/members").get(0).path("id").asText();
        leader.post("/api/members/" + member + "/departure", of("reason", "调离本市"));
        return member;
    }

    private void assertDrift(String gone) {
        assertThat(figure(shown("city-clerk", report("hp", FIRST)), "MEMBERS").path("counted").asInt()).isEqualTo(2);
        var members = list(desk("city-clerk").get(at(report("hp", FIRST), "/drift")).path("changes")).stream()
                .filter(one -> one.path("code").asText().equals("MEMBERS")).findFirst().orElseThrow();
        assertThat(members.path("frozen").asInt()).isEqualTo(2);
        assertThat(members.path("now").asInt()).isEqualTo(1);
        assertThat(list(members.path("went"))).extracting(row -> row.path("key").asText()).containsExactly(gone);
        assertThat(figure(shown("city-clerk", report("hp", SECOND)), "MEMBERS").path("counted").asInt()).isEqualTo(1);
        assertThat(desk("city-clerk").get(at(report("dd", FIRST), "/drift")).path("changes")).isEmpty();
    }

    /** Every figure that was frozen is the sum of the rows behind it. */
    private void assertRows() {
        assertThat(reports).hasSize(3 * thirteen.size());
        reports.values().forEach(report -> {
            var frozen = shown("city-clerk", report);
            var number = frozen.path("head").path("number").asInt();
            COUNTED.forEach(code -> assertThat(list(desk("city-clerk").get(at(report, "/figures/" + code
                    + "/rows?version=" + number)).path("rows")).stream().mapToInt(row -> row.path("counts").asInt())
                    .sum()).as(code).isEqualTo(figure(frozen, code).path("counted").asInt()));
        });
    }

    private void assertGrid() {
        var cells = list(grid("city-clerk").path("rows")).stream().flatMap(row -> list(row.path("cells")).stream())
                .toList();
        assertThat(cells.stream().filter(cell -> cell.path("code").asText().startsWith("PROGRESS")))
                .hasSize(3 * thirteen.size()).extracting(cell -> cell.path("state").asText())
                .containsOnly("ACCEPTED");
        assertThat(cells.stream().filter(cell -> cell.path("code").asText().startsWith("PROGRESS"))
                .mapToInt(cell -> cell.path("daysLate").asInt()).sum()).as("法库县, one day").isEqualTo(1);
        assertThat(cell("city-clerk", "fk", FIRST).path("daysLate").asInt()).isEqualTo(1);
        assertThat(cell("city-clerk", "kp", FIRST).path("extendedTo").asText()).isEqualTo("2024-05-14");
    }

    private void theCityMerges() {
        var clerk = desk("city-clerk");
        var city = clerk.post("/api/reports", of("plan", plan, "code", THIRD, "unit", id("city"))).path("id").asText();
        var members = list(clerk.get(at(city, "/sources")).path("sums")).stream()
                .filter(one -> one.path("code").asText().equals("MEMBERS")).findFirst().orElseThrow();
        assertThat(members.path("counted").asInt()).as("all but who left").isEqualTo(25);
        assertThat(members.path("missing")).isEmpty();
        clerk.post(at(city, "/sources"), of("part", "PRACTICE", "report", report("hp", THIRD), "revision", 0));
        for (var part : List.of("MECHANISM", "TRAINING", "ACTIVITIES", "NEXT")) {
            write("city-clerk", city, part, "全市情况", 0);
        }
        clerk.post(at(city, "/submission"), of());
        answer("city-leader", "ConfirmReport", city, AGREED);
        assertThat(figure(shown("city-clerk", city), "MEMBERS").path("counted").asInt()).isEqualTo(25);
        assertThat(list(shown("hp-clerk", report("hp", THIRD)).path("quoted"))).hasSize(1);
    }
}
