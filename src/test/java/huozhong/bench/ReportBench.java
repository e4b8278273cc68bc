package huozhong.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Planning;
import huozhong.plan.ReportFigure;
import huozhong.plan.Shenyang;
import huozhong.report.BeginReport;
import huozhong.report.Frozen;
import huozhong.report.MergeReport;
import huozhong.report.ReportPage;
import huozhong.shared.Ids;
import huozhong.shared.Period;

/**
 * 工作进展情况: a city's page with all its figures at a hundred thousand members against counting the same rows, and the
 * statements of it and of the merge with a hundred counties against ten.
 */
final class ReportBench {

    private static final String CODE = "PROGRESS_1";
    private static final int FEW = 10;
    private static final int MANY = 100;
    private static final int EACH = 1000;
    private static final Timestamp JOINED = Timestamp.valueOf(LocalDateTime.of(2024, 4, 20, 9, 0));
    private static final String BARE = """
            select count(*) from member m join team t on t.id = m.team_id
            where t.plan_id = ? and m.joined_at <= ? and (m.left_at is null or m.left_at > ?)""";

    private final Server server;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate batches;
    private final Staffing staffing;
    private final Planning planning;
    private final BeginReport beginning;
    private final ReportPage page;
    private final MergeReport merging;
    private final ObjectMapper json;

    ReportBench(Server server, ApplicationContext beans) {
        this.server = server;
        jdbc = beans.getBean(JdbcTemplate.class);
        batches = new JdbcTemplate(server.pool("huozhong", "&rewriteBatchedStatements=true"));
        staffing = beans.getBean(Staffing.class);
        planning = beans.getBean(Planning.class);
        beginning = beans.getBean(BeginReport.class);
        page = beans.getBean(ReportPage.class);
        merging = beans.getBean(MergeReport.class);
        json = beans.getBean(ObjectMapper.class);
    }

    /** A city's plan, its own report, and who writes it. */
    private record City(String plan, String report, Caller caller) {
    }

    List<Line> measure(boolean quick) throws SQLException, JsonProcessingException {
        var rounds = quick ? 7 : 31;
        var few = city(FEW);
        var many = city(MANY);
        var times = new double[2][rounds];
        for (var round = -rounds; round < rounds; round++) {
            times[0][Math.max(0, round)] = milliseconds(() -> bare(many));
            times[1][Math.max(0, round)] = milliseconds(() -> page.of(many.report, many.caller));
        }
        var bare = Line.median(times[0]);
        var ours = Line.median(times[1]);
        var shown = statements(() -> page.of(few.report, few.caller), rounds);
        var shownOfMany = statements(() -> page.of(many.report, many.caller), rounds);
        var merged = statements(() -> merging.of(few.report, few.caller), rounds);
        var mergedOfMany = statements(() -> merging.of(many.report, many.caller), rounds);
        return List.of(Line.atMost(5, ours / bare, "report with all figures to a bare count", "%.1f ms to %.1f ms",
                        ours, bare),
                Line.atMost(1.2, shownOfMany / shown, "  its statements, 100 counties to 10", "%.0f to %.0f",
                        shownOfMany, shown),
                Line.atMost(1.2, mergedOfMany / merged, "  statements of the merge", "%.0f to %.0f", mergedOfMany,
                        merged));
    }

    private void bare(City city) {
        var now = Timestamp.valueOf(LocalDateTime.now());
        jdbc.queryForObject(BARE, Integer.class, city.plan, now, now);
    }

    private static double milliseconds(Runnable act) {
        var begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private double statements(Runnable act, int rounds) throws SQLException {
        var before = server.statements(jdbc);
        for (var round = 0; round < rounds; round++) {
            act.run();
        }
        return Math.round((double) (server.statements(jdbc) - before) / rounds);
    }

    private City city(int counties) throws JsonProcessingException {
        var code = "RB" + counties;
        var region = staffing.openRegion(code, "某市" + counties, Level.CITY, null);
        staffing.openUnit(code + "-XCB", "市委宣传部", Unit.PUBLICITY, region, null);
        var office = staffing.openUnit(code + "-WMB", "市文明办", Unit.CIVILITY_OFFICE, region, null);
        List.of("WJW", "KJJ", "NYJ", "XCB-XJC", "XCB-WYC").forEach(one -> staffing.openUnit(code + "-" + one, "市" + one,
                Unit.DIVISION, region, null));
        var units = IntStream.range(0, counties).mapToObj(number -> county(code + "-" + number, region)).toList();
        var caller = caller(code, office, region);
        var plan = planning.draft(Shenyang.file().replace("SY", code).replace("code: shenyang-2024", "code: reports-"
                + counties), caller).id();
        planning.publish(plan, caller);
        var report = beginning.begin(plan, CODE, office.id(), caller);
        for (var unit : units) {
            members(plan, unit);
            handedIn(plan, unit);
        }
        return new City(plan, report, caller);
    }

    private Unit county(String code, Region city) {
        return staffing.openUnit(code + "-XCB", "某县委宣传部", Unit.PUBLICITY,
                staffing.openRegion(code, "某县", Level.COUNTY, city), null);
    }

    private Caller caller(String code, Unit office, Region region) {
        var user = staffing.enrol(code.toLowerCase() + "-office", "某某", null);
        var duties = List.of(Post.Kind.LEADER, Post.Kind.CLERK).stream().map(post -> {
            staffing.appoint(user, office, post, Period.from(LocalDate.of(2024, 1, 1)));
            return new Duty(office.id(), office.name(), post, true, region.path(), null, null);
        }).toList();
        return new Caller(user.id(), "某某", duties, Set.of());
    }

    private void members(String plan, Unit unit) {
        var team = Ids.next();
        jdbc.update("insert into team (id, plan_id, level, region_id, category, confirmed_at, version)"
                + " values (?, ?, 'COUNTY', ?, 'THEORY', ?, 0)", team, plan, unit.regionId(), JOINED);
        batches.batchUpdate("insert into member (id, team_id, nomination_id, joined_at, version)"
                + " values (?, ?, ?, ?, 0)", IntStream.range(0, EACH)
                .mapToObj(i -> new Object[] {Ids.next(), team, Ids.next(), JOINED}).toList());
    }

    private void handedIn(String plan, Unit unit) throws JsonProcessingException {
        var report = Ids.next();
        var frozen = new Frozen("某县第一次报送工作进展情况", unit.name(), 1, JOINED.toLocalDateTime(),
                List.of(new Frozen.Part("PRACTICE", "经验做法", "一线一策。".repeat(100))), List.of(new Frozen.Figure(
                ReportFigure.MEMBERS, "队伍成员", "人", "MECHANISM", (long) EACH, null, null, "")));
        jdbc.update("insert into progress_report (id, plan_id, unit_id, region_id, code, state, begun_by, begun_at,"
                + " number, handed_in_at, version) values (?, ?, ?, ?, ?, 'ACCEPTED', 'u', ?, 1, ?, 0)", report, plan,
                unit.id(), unit.regionId(), CODE, JOINED, JOINED);
        jdbc.update("insert into report_version (report_id, number, sha256, content, as_of, handed_in_at, agreed_by,"
                + " unit_id) values (?, 1, ?, ?, ?, ?, 'u', ?)", report, "0".repeat(64),
                json.writeValueAsString(frozen), JOINED, JOINED, unit.id());
    }
}
