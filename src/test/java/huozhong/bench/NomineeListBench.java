package huozhong.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import huozhong.access.Caller;
import huozhong.nomination.people.NominationList;
import huozhong.nomination.people.NomineeChoices;
import huozhong.nomination.people.NomineeQuery;
import huozhong.progress.ProgressBoard;
import huozhong.progress.StepCounts;

/** 人员信息, 流程进度 and 时间节点 among many nominees against few, as a county, a hospital and a city see it. */
final class NomineeListBench {

    private static final double MOST = 3;
    private static final int PAGE = 50;

    private final NominationList list;
    private final NomineeChoices choices;
    private final ProgressBoard board;
    private final StepCounts steps;
    private final ManyNominees nominees;

    NomineeListBench(Server server, ApplicationContext beans) {
        list = beans.getBean(NominationList.class);
        choices = beans.getBean(NomineeChoices.class);
        board = beans.getBean(ProgressBoard.class);
        steps = beans.getBean(StepCounts.class);
        nominees = new ManyNominees(server, beans);
    }

    List<Line> measure(boolean quick) {
        nominees.fill(1000);
        var few = times(quick ? 11 : 31);
        nominees.fill(quick ? 10_000 : 100_000);
        var many = times(quick ? 11 : 31);
        var lines = new ArrayList<Line>();
        few.forEach((what, before) -> lines.add(Line.atMost(MOST, many.get(what) / before, "people, " + what,
                "%.2f ms among 1,000, %.2f ms among most", before, many.get(what))));
        return lines;
    }

    /** Medians in milliseconds, by who asks for what. */
    private Map<String, Double> times(int rounds) {
        var callers = new LinkedHashMap<String, Caller>();
        callers.put("county", nominees.places.caller(nominees.places.clerk));
        callers.put("hospital", nominees.places.caller(nominees.places.hospitalLeader));
        callers.put("city", nominees.places.caller(nominees.places.cityClerk));
        var times = new LinkedHashMap<String, Double>();
        callers.forEach((who, caller) -> {
            times.put(who + ", page", median(rounds, () -> list.list(query(null, null), null, PAGE, caller)));
            times.put(who + ", count", median(rounds, () -> list.count(query(null, null), caller)));
            times.put(who + ", by name", median(rounds, () -> list.list(query("王", null), null, PAGE, caller)));
            times.put(who + ", late", median(rounds, () -> list.list(query(null, true), null, PAGE, caller)));
            times.put(who + ", at a step", median(rounds,
                    () -> list.list(at("GiveEmployerOpinion"), null, PAGE, caller)));
            times.put(who + ", at no step", median(rounds, () -> list.list(at("ReportList"), null, PAGE, caller)));
            times.put(who + ", filters", median(rounds, () -> choices.of(query(null, null), caller)));
            times.put(who + ", progress", median(rounds, () -> board.of(nominees.places.plan.id(), caller)));
            times.put(who + ", steps", median(rounds, () -> steps.of(nominees.places.plan.id(), caller)));
        });
        return times;
    }

    private NomineeQuery query(@Nullable String q, @Nullable Boolean late) {
        return new NomineeQuery(nominees.places.plan.id(), null, null, null, null, null, late, q, null, null);
    }

    private NomineeQuery at(String place) {
        return new NomineeQuery(nominees.places.plan.id(), null, null, null, null, place, null, null, null, null);
    }

    private static double median(int rounds, Runnable work) {
        var times = new double[rounds];
        work.run();
        for (var round = 0; round < rounds; round++) {
            var begin = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - begin) / 1e6;
        }
        return Line.median(times);
    }
}
