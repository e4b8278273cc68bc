package huozhong.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.obligation.ObligationGrid;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Planning;
import huozhong.plan.Shenyang;
import huozhong.plan.supplement.AdoptSupplement;
import huozhong.plan.supplement.Supplement.Paper;
import huozhong.shared.Ids;
import huozhong.shared.Period;

/**
 * 应报事项: a city of 120 counties that owe twelve things, each urged thrice, extended and every tenth let off, against one
 * of twelve counties that owe the same.
 */
final class GridBench {

    private static final int OBLIGATIONS = 12;
    private static final int FEW = 12;
    private static final int MANY = 120;

    private final Server server;
    private final JdbcTemplate jdbc;
    private final Staffing staffing;
    private final Planning planning;
    private final AdoptSupplement supplement;
    private final ObligationGrid grid;

    GridBench(Server server, ApplicationContext beans) {
        this.server = server;
        jdbc = beans.getBean(JdbcTemplate.class);
        staffing = beans.getBean(Staffing.class);
        planning = beans.getBean(Planning.class);
        supplement = beans.getBean(AdoptSupplement.class);
        grid = beans.getBean(ObligationGrid.class);
    }

    /** A city with its plan, and who looks at it in the morning. */
    private record City(String plan, Caller caller) {
    }

    List<Line> measure(boolean quick) throws SQLException {
        var rounds = quick ? 15 : 61;
        var few = city(FEW);
        var many = city(MANY);
        var times = new double[2][rounds];
        for (var warm = 0; warm < rounds; warm++) {
            round(few, many, times, warm);
        }
        for (var round = 0; round < rounds; round++) {
            round(few, many, times, round);
        }
        var asked = statements(few, rounds);
        var askedOfMany = statements(many, rounds);
        var shorter = Line.median(times[0]);
        var longer = Line.median(times[1]);
        return List.of(Line.atMost(3, longer / shorter, "grid of 120 units × 12 to 12 × 12", "%.1f ms to %.1f ms",
                        longer, shorter),
                Line.atMost(1.2, askedOfMany / asked, "  its statements",
                        "%.0f to %.0f, what driver and node say by themselves among them", askedOfMany, asked));
    }

    private void round(City few, City many, double[][] times, int round) {
        times[0][round] = milliseconds(few);
        times[1][round] = milliseconds(many);
    }

    private double milliseconds(City city) {
        var begin = System.nanoTime();
        grid.of(city.plan, city.caller);
        return (System.nanoTime() - begin) / 1e6;
    }

    private double statements(City city, int rounds) throws SQLException {
        var before = server.statements(jdbc);
        for (var round = 0; round < rounds; round++) {
            grid.of(city.plan, city.caller);
        }
        return Math.round((double) (server.statements(jdbc) - before) / rounds);
    }

    private City city(int counties) {
        var code = "GB" + counties;
        var region = staffing.openRegion(code, "某市" + counties, Level.CITY, null);
        staffing.openUnit(code + "-XCB", "市委宣传部", Unit.PUBLICITY, region, null);
        var office = staffing.openUnit(code + "-WMB", "市文明办", Unit.CIVILITY_OFFICE, region, null);
        List.of("WJW", "KJJ", "NYJ", "XCB-XJC", "XCB-WYC").forEach(one -> staffing.openUnit(code + "-" + one, "市" + one,
                Unit.DIVISION, region, null));
        var units = IntStream.range(0, counties).mapToObj(number -> county(code + "-" + number, region)).toList();
        var duty = new Duty(office.id(), office.name(), Post.Kind.LEADER, true, region.path(), null, null);
        var leader = new Caller("bench", "某某", List.of(duty), Set.of());
        var plan = planning.draft(Shenyang.file().replace("SY", code).replace("code: shenyang-2024", "code: grid-"
                + counties), leader);
        planning.publish(plan.id(), leader);
        supplement.adopt(plan.id(), new Paper("补充通知", "20号", LocalDate.of(2024, 3, 20), LocalDate.of(2024, 3, 20)),
                more(), true, leader);
        said(plan.id(), units);
        return new City(plan.id(), leader);
    }

    private Unit county(String code, Region city) {
        var region = staffing.openRegion(code, "某县", Level.COUNTY, city);
        var unit = staffing.openUnit(code + "-XCB", "某县委宣传部", Unit.PUBLICITY, region, null);
        var clerk = staffing.enrol(code.toLowerCase() + "-clerk", "某某", null);
        staffing.appoint(clerk, unit, Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));
        return unit;
    }

    private static List<String> codes() {
        return IntStream.rangeClosed(5, OBLIGATIONS).mapToObj(number -> "MORE_" + number).toList();
    }

    /** To the document's four, all in its last phase. */
    private static String more() {
        var milestones = codes().stream().map(code -> "  - {code: %s, name: 报送%s, day: 2024-12-%s, due: 报告, from: 各地区}"
                .formatted(code, code, code.length() > 6 ? code.substring(5) : "1" + code.substring(5)));
        var owed = new ArrayList<>(List.of("PROGRESS_1", "PROGRESS_2", "PROGRESS_3"));
        owed.addAll(codes());
        return "milestones:\n" + milestones.collect(Collectors.joining("\n")) + "\nobligations:\n"
                + "  - {by: ROSTERS, what: LIST, from: EACH_RECOMMENDER}\n" + owed.stream()
                .map(code -> "  - {by: %s, what: REPORT, from: EACH_REGION}".formatted(code))
                .collect(Collectors.joining("\n"));
    }

    private void said(String plan, List<Unit> units) {
        var at = LocalDateTime.of(2024, 5, 8, 9, 0);
        for (var number = 0; number < units.size(); number++) {
            var unit = units.get(number).id();
            var let = number % 10 == 0;
            codes().forEach(code -> {
                IntStream.range(0, 3).forEach(day -> jdbc.update("insert into obligation_urge (plan_id, unit_id, code,"
                        + " urged_on, urged_at, user_id, by_unit_id, message) values (?, ?, ?, ?, ?, 'u', ?, '')", plan,
                        unit, code, at.toLocalDate().plusDays(day), at.plusDays(day), unit));
                jdbc.update("insert into extension (id, plan_id, unit_id, code, wanted, reason, asked_by, asked_at,"
                        + " after_due, state, granted, answer) values (?, ?, ?, ?, '2025-01-10', '', 'u', ?, false,"
                        + " 'GRANTED', '2025-01-10', '')", Ids.next(), plan, unit, code, at);
                if (let) {
                    jdbc.update("insert into waiver (id, plan_id, unit_id, code, waived, reason, user_id, by_unit_id,"
                            + " said_at) values (?, ?, ?, ?, true, '', 'u', ?, ?)", Ids.next(), plan, unit, code, unit,
                            at);
                }
            });
        }
    }
}
