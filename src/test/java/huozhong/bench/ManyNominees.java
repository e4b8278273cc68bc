package huozhong.bench;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.nomination.Kangping;
import huozhong.organization.Level;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.Ids;

/**
 * Nominees as rows only, spread over a hundred counties of a city: each with two opinions, one open task and nine done
 * ones, one of twenty of 康平县's asked of its hospital.
 */
final class ManyNominees {

    private static final int COUNTIES = 100;
    private static final int BATCH = 1000;
    private static final int DONE = 9;
    private static final Timestamp SINCE = Timestamp.valueOf(LocalDateTime.of(2024, 3, 15, 9, 0));
    private static final Timestamp DUE = Timestamp.valueOf(LocalDateTime.of(2124, 3, 15, 9, 0));

    final Kangping places;
    private final JdbcTemplate jdbc;
    private final List<Unit> recommenders = new ArrayList<>();
    private int filled;

    ManyNominees(Server server, ApplicationContext beans) {
        jdbc = new JdbcTemplate(server.pool("huozhong", "&rewriteBatchedStatements=true"));
        places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        recommenders.add(places.publicity);
        var staffing = beans.getBean(Staffing.class);
        for (var i = 1; i < COUNTIES; i++) {
            var code = places.prefix + "-B" + i;
            var county = staffing.openRegion(code, "某县" + i, Level.COUNTY, places.city);
            recommenders.add(staffing.openUnit(code + "-XCB", "某县委宣传部" + i, Unit.PUBLICITY, county, null));
            seats(recommenders.get(i), i);
        }
    }

    private void seats(Unit unit, int ordinal) {
        jdbc.update("""
                insert into quota (id, plan_id, ordinal, level, owner_unit_id, region_id, seats, used, kind)
                values (?, ?, ?, 'COUNTY', ?, ?, 20, 0, 'OWN_POOL')""",
                Ids.next(), places.plan.id(), 1000 + ordinal, unit.id(), unit.regionId());
    }

    /** So many in all. */
    void fill(int size) {
        while (filled < size) {
            var count = Math.min(BATCH, size - filled);
            insert(IntStream.range(filled, filled + count).mapToObj(this::nominee).toList());
            filled += count;
        }
        jdbc.execute("analyze table nomination, dossier_access, opinion, task_entry");
    }

    private record Nominee(String id, String number, Unit recommender, boolean ofTheHospital, int ordinal) {
    }

    private Nominee nominee(int i) {
        var recommender = recommenders.get(i % COUNTIES);
        return new Nominee(Ids.next(), recommender.code() + "-%06d".formatted(i), recommender,
                i % COUNTIES == 0 && i / COUNTIES % 20 == 0, i);
    }

    private void insert(List<Nominee> all) {
        jdbc.batchUpdate("""
                insert into nomination (id, plan_id, number, recommender_id, origin_id, region_id, level, kind, state,
                    name, employer, category, dossier_version, created_by, created_at, version, agreed)
                values (?, ?, ?, ?, ?, ?, 'COUNTY', 'EMPLOYED', 'IN_PROGRESS', ?, '县人民医院', 'HEALTH', 1, ?, ?, 0,
                    'GiveEmployerOpinion GiveRecommendationOpinion')""",
                all.stream().map(one -> new Object[] {one.id, places.plan.id(), one.number, one.recommender.id(),
                        one.recommender.id(), one.recommender.regionId(), "王" + one.ordinal, places.clerk.id(),
                        SINCE}).toList());
        jdbc.batchUpdate("insert into dossier_access (nomination_id, unit_id, plan_id, number) values (?, ?, ?, ?)",
                all.stream().flatMap(one -> letIn(one).stream()).toList());
        jdbc.batchUpdate("""
                insert into opinion (id, nomination_id, plan_id, recommender_id, step, step_name, dossier_version,
                    attempt, decision, text, reason, fields, user_id, post, unit_id, unit_name, track, given_on, at)
                values (?, ?, ?, ?, ?, '意见', 1, 1, 'AGREE', '同意', '', '', ?, 'LEADER', ?, '某单位', 'ACCOUNT', ?, ?)""",
                all.stream().flatMap(one -> Stream.of("GiveEmployerOpinion", "GiveRecommendationOpinion")
                        .map(step -> opinion(one, step))).toList());
        jdbc.batchUpdate("""
                insert into task_entry (task_id, group_id, holder_id, post, unit_id, on_paper, unassigned, process,
                    case_id, step, step_name, context_id, title, subject, category, region_id, owner_id, waiting, since,
                    due, due_key, state)
                values (?, ?, ?, 'LEADER', ?, false, false, 'Nomination', ?, 'GiveEmployerOpinion', '所在工作单位意见',
                    ?, ?, ?, 'HEALTH', ?, ?, false, ?, ?, 'bench', ?)""",
                all.stream().flatMap(one -> IntStream.rangeClosed(0, DONE).mapToObj(i -> entry(one, i))).toList());
    }

    private List<Object[]> letIn(Nominee one) {
        var rows = new ArrayList<Object[]>();
        rows.add(new Object[] {one.id, one.recommender.id(), places.plan.id(), one.number});
        if (one.ofTheHospital) {
            rows.add(new Object[] {one.id, places.hospital.id(), places.plan.id(), one.number});
        }
        return rows;
    }

    private Object[] opinion(Nominee one, String step) {
        return new Object[] {Ids.next(), one.id, places.plan.id(), one.recommender.id(), step, places.clerk.id(),
                one.recommender.id(), SINCE, SINCE};
    }

    private Object[] entry(Nominee one, int number) {
        return new Object[] {Ids.next(), "bench", one.recommender.id(), one.recommender.id(), one.id,
                places.plan.id(), one.number, "王" + one.ordinal, one.recommender.regionId(),
                one.recommender.id(), SINCE, DUE, number == 0 ? "OPEN" : "DONE"};
    }
}
