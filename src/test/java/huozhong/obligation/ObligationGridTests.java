package huozhong.obligation;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.Statements.Heard;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** The city's morning page over HTTP, on the real plan: on 3 May, at the last moment of 10 May and at the next. */
@ApplicationTest
class ObligationGridTests extends ObligationScene {

    private static final LocalDateTime MORNING = LocalDateTime.of(2024, 5, 3, 8, 30);
    private static final LocalDateTime LAST_MOMENT = LocalDateTime.of(2024, 5, 10, 23, 59, 59, 900_000_000);
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2024, 5, 11, 0, 0);

    @Autowired
    private Heard heard;
    @Autowired
    private ObligationGrid grid;
    @Autowired
    private PlanBook plans;

    @Test
    void showsTheCityEverybodyARegionItselfAndADepartmentItself() {
        setTo(MORNING);
        var grid = grid("city-clerk");

        assertThat(list(grid.path("columns"))).extracting(one -> one.path("code").asText())
                .containsExactly("ROSTERS", "PROGRESS_1", "PROGRESS_2", "PROGRESS_3");
        assertThat(list(grid.path("rows"))).hasSize(8);
        assertThat(cells(grid, "kp")).hasSize(4);
        assertThat(cells(grid, "wjw")).as("五.4: reports from 各地区 alone").hasSize(1);
        assertThat(units(grid("kp-clerk"))).containsExactly("康平县委宣传部");
        assertThat(units(grid("kp-wmb-leader"))).containsExactly("康平县委宣传部");
        assertThat(units(grid("wjw-clerk"))).containsExactly("市卫健委");
        assertThat(grid("kp-clerk").path("mayUrge").asBoolean()).isFalse();
    }

    private List<JsonNode> cells(JsonNode grid, String unit) {
        return list(grid.path("rows")).stream().filter(row -> row.path("unitId").asText().equals(id(unit)))
                .flatMap(row -> list(row.path("cells")).stream()).toList();
    }

    private static List<String> units(JsonNode grid) {
        return list(grid.path("rows")).stream().map(row -> row.path("unit").asText()).toList();
    }

    @Test
    void tellsOfAListInTheMakingByTheUnitsOwnRounds() {
        setTo(LocalDateTime.of(2024, 4, 1, 9, 0));
        var round = opens("kp", "OWN_POOL", "OPEN");
        opens("hp", "OWN_POOL", "CANCELLED");
        opens("fk", "FROM_COUNTY_TEAMS", "OPEN");
        assertThat(state("kp", "ROSTERS")).isEqualTo("DRAFTED NONE 0");
        assertThat(state("hp", "ROSTERS")).isEqualTo("MISSING NONE 0");
        assertThat(state("fk", "ROSTERS")).as("not for its own people").isEqualTo("MISSING NONE 0");

        waitsForTheLeader(round);
        assertThat(state("kp", "ROSTERS")).isEqualTo("UNCONFIRMED NONE 0");
        opens("kp", "REGION_MARKS", "CONFIRMED");
        assertThat(state("kp", "ROSTERS")).as("one of two").isEqualTo("UNCONFIRMED NONE 0");
        setTo(LocalDateTime.of(2024, 4, 22, 9, 0));
        assertThat(state("kp", "ROSTERS")).as("not handed in").isEqualTo("UNCONFIRMED OVER 3");

        hasReported("kp", LocalDateTime.of(2024, 4, 21, 9, 0), "REPORTED");
        assertThat(state("kp", "ROSTERS")).isEqualTo("HANDED_IN NONE 2");
    }

    private String opens(String unit, String kind, String state) {
        var round = Ids.next();
        jdbc.sql("""
                insert into selection (id, plan_id, kind, level, owner_id, region_id, state, opened_by, opened_at,
                version) values (?, ?, ?, 'COUNTY', ?, ?, ?, 'u', ?, 0)""").params(round, plan, kind, id(unit),
                units.get(unit).regionId(), state, Shanghai.now(clock)).update();
        return round;
    }

    private void waitsForTheLeader(String round) {
        jdbc.sql("""
                insert into task_entry (task_id, group_id, process, case_id, step, step_name, context_id, title,
                subject, category, region_id, holder_id, post, on_paper, unassigned, state, waiting, since, due)
                values (?, 'g', 'Selection', ?, 'ConfirmSelection', '审定遴选结果', ?, '', '', '', '', ?, 'LEADER', false,
                false, 'OPEN', false, ?, ?)""").params(Ids.next(), round, plan, id("kp"), Shanghai.now(clock),
                Shanghai.now(clock)).update();
    }

    @Test
    void isLateFromTheMomentThatTheDayIsOver() {
        setTo(MORNING);
        assertThat(state("kp", "PROGRESS_1")).isEqualTo("MISSING NEAR 0");
        assertThat(state("kp", "PROGRESS_2")).isEqualTo("MISSING NONE 0");
        assertThat(state("kp", "ROSTERS")).isEqualTo("MISSING OVER 14");

        setTo(LAST_MOMENT);
        assertThat(state("kp", "PROGRESS_1")).isEqualTo("MISSING BEHIND 0");

        setTo(MIDNIGHT);
        assertThat(state("kp", "PROGRESS_1")).isEqualTo("MISSING OVER 1");
    }

    private String state(String unit, String code) {
        var cell = cell("city-leader", unit, code);
        return cell.path("state").asText() + " " + cell.path("tone").asText() + " " + cell.path("daysLate").asInt();
    }

    @Test
    void tellsByTheListThatWasHandedInAndByItsFirstMoment() {
        hasReported("kp", LocalDateTime.of(2024, 4, 19, 23, 59, 59, 900_000_000), "SIGNED");
        hasReported("hp", LocalDateTime.of(2024, 4, 20, 0, 0), "ACCEPTED");
        hasReported("hp", LocalDateTime.of(2024, 4, 28, 9, 0), "REPORTED");
        hasReported("fk", LocalDateTime.of(2024, 4, 18, 9, 0), "WITHDRAWN");
        setTo(MORNING);

        assertThat(state("kp", "ROSTERS")).isEqualTo("SIGNED NONE 0");
        assertThat(state("hp", "ROSTERS")).as("the first decides").isEqualTo("HANDED_IN NONE 1");
        assertThat(state("fk", "ROSTERS")).isEqualTo("MISSING OVER 14");
        var totals = list(grid("city-clerk").path("columns")).get(0).path("totals");
        assertThat(List.of("owing", "handedIn", "onTime", "late", "missing"))
                .extracting(key -> totals.path(key).asInt()).containsExactly(8, 2, 1, 1, 6);
        assertThat(cell("city-clerk", "kp", "ROSTERS").path("page").asText()).startsWith("/submissions/");
    }

    @Test
    void urgesOnceADayAUnitAndObligationUntilItIsThere() {
        setTo(MORNING);
        var report = of("code", "PROGRESS_1", "units", List.of(id("kp")), "message", "请在10日前报送。");
        desk("kp-leader").refused(404, path("/urges"), report);
        desk("city-clerk").refused(404, path("/urges"), of("code", "PROGRESS_1", "units", List.of(id("wjw"))));
        desk("city-clerk").refused(404, path("/urges"), of("code", "NEVER", "units", List.of(id("kp"))));

        desk("city-clerk").post(path("/urges"), report);

        assertThat(desk("city-leader").refused(409, path("/urges"), report).path("code").asText())
                .isEqualTo("ReportUrgedToday");
        assertThat(desk("city-leader").post(path("/urges"), of("units", List.of(id("kp"), id("hp")))).path("urged"))
                .as("for the lists besides").hasSize(2);
        assertThat(cell("city-clerk", "kp", "PROGRESS_1").path("urged").asInt()).isEqualTo(1);
        assertThat(cell("city-clerk", "kp", "PROGRESS_1").path("urgedToday").asBoolean()).isTrue();
        assertThat(notices("kp-clerk")).contains("OBLIGATION_URGED 第一次报送工作进展情况 请在10日前报送。");
        assertThat(notices("wjw-clerk")).isEmpty();
        hasReported("hp", MORNING, "REPORTED");
        assertThat(notices("hp-clerk")).as("it is there").isEmpty();
        var lists = desk("city-clerk").refused(409, path("/urges"), of("units", List.of(id("hp"))));
        assertThat(lists.path("code").asText()).isEqualTo("NothingOwed");
    }

    private List<String> notices(String who) {
        return list(desk(who).get("/api/notices")).stream().filter(one -> one.path("kind").asText().contains("URGED"))
                .map(one -> one.path("kind").asText() + " " + one.path("what").asText() + " "
                        + one.path("reason").asText()).toList();
    }

    @Test
    void letsOffWhatNeedntBeHandedInAndHasItOwedAgain() {
        setTo(MORNING);
        var off = of("code", "PROGRESS_1", "unit", id("kp"), "waived", true, "reason", "区划调整，并入和平区报送");
        desk("city-clerk").refused(404, path("/waivers"), off);
        desk("kp-leader").refused(404, path("/waivers"), off);
        desk("city-leader").refused(400, path("/waivers"), of("code", "PROGRESS_1", "unit", id("kp"), "waived", true,
                "reason", "  "));

        desk("city-leader").post(path("/waivers"), off);

        setTo(MIDNIGHT);
        assertThat(state("kp", "PROGRESS_1")).isEqualTo("WAIVED NONE 0");
        assertThat(list(grid("city-clerk").path("columns")).get(1).path("totals").path("owing").asInt()).isEqualTo(2);
        desk("city-leader").refused(409, path("/waivers"), off);
        desk("city-leader").post(path("/waivers"), of("code", "PROGRESS_1", "unit", id("kp"), "waived", false,
                "reason", "区划不调整了"));
        assertThat(state("kp", "PROGRESS_1")).isEqualTo("MISSING OVER 1");
        assertThat(list(opened("kp-clerk").path("events"))).extracting(one -> one.path("kind").asText())
                .containsExactly("WAIVED", "RESTORED");
        assertThat(desk("hp-clerk").raw(path("/obligations/PROGRESS_1/units/" + id("kp"))).statusCode()).isEqualTo(404);
    }

    private JsonNode opened(String who) {
        return desk(who).get(path("/obligations/PROGRESS_1/units/" + id("kp")));
    }

    @Test
    void asksAsMuchOfTheDatabaseHoweverManyUnitsThereAre() {
        var few = statements(8);
        IntStream.rangeClosed(1, 10).forEach(this::anotherCounty);

        assertThat(statements(18)).hasSizeLessThanOrEqualTo(12).hasSameSizeAs(few);
    }

    /** Once the organisation is known to this node. */
    private List<String> statements(int rows) {
        assertThat(grid.rows(plans.plan(plan))).hasSize(rows);
        return heard.here(() -> grid.rows(plans.plan(plan)));
    }

    @Test
    void isAWorkbookInWordsOnOnePage() throws IOException {
        setTo(MIDNIGHT);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(desk("city-clerk")
                .fetched(path("/obligations-workbook"))))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).toString()).isEqualTo("第一次报送工作进展情况（5月10日）");
            assertThat(sheet.getRow(1).getCell(3).toString()).isEqualTo("未报，已逾期1天");
            assertThat(sheet.getRow(9).getCell(3).toString()).startsWith("应报3，已报0");
            assertThat(sheet.getFitToPage()).isTrue();
        }
    }
}
