package huozhong.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;

/**
 * First page and count of a task list against the engine's own query, on the same open tasks in 100 groups; and 同意
 * among many against 同意 among few.
 */
final class TaskListBench {

    private static final int PAGE = 20;
    private static final Filter FIRST = new Filter(null, null, null, false, null, Sort.DUE, null, PAGE);

    private final TaskList list;
    private final TaskService engine;
    private final OpenTasks tasks;
    private final Agreements agreements;
    private final Server server;
    private final JdbcTemplate jdbc;
    private final Caller caller;
    private final List<String> groups;

    TaskListBench(Server server, ApplicationContext beans) {
        list = beans.getBean(TaskList.class);
        engine = beans.getBean(TaskService.class);
        tasks = new OpenTasks(server);
        agreements = new Agreements(beans);
        this.server = server;
        jdbc = beans.getBean(JdbcTemplate.class);
        var duties = IntStream.of(3, 33, 66).mapToObj(OpenTasks::unit)
                .map(unit -> new Duty(unit, unit, Post.Kind.LEADER, false, null, null, null)).toList();
        caller = new Caller("bench", "某某", duties, Set.of());
        groups = caller.groups();
    }

    private record Times(double ourPage, double enginePage, double ourCount, double engineCount,
                         double agreement) {
    }

    List<Line> measure(boolean quick) throws SQLException {
        var sizes = quick ? new int[] {1000, 10_000, 50_000} : new int[] {10_000, 100_000, 1_000_000};
        var lines = new ArrayList<Line>();
        var times = new ArrayList<Times>();
        for (var size : sizes) {
            tasks.fill(size);
            times.add(times(quick ? 15 : 41));
            lines.add(line(size, times.get(times.size() - 1)));
        }
        lines.add(agreements.cost(20, server, jdbc));
        lines.addAll(bars(times.get(0), times.get(times.size() - 1)));
        return lines;
    }

    private static Line line(int size, Times times) {
        return Line.plain("task list, %,d open".formatted(size),
                "first page ours %.2f ms, TaskQuery %.2f ms; count ours %.2f ms, TaskQuery %.2f ms; 同意 %.1f ms",
                times.ourPage, times.enginePage, times.ourCount, times.engineCount, times.agreement);
    }

    private static List<Line> bars(Times few, Times many) {
        var page = many.enginePage / many.ourPage;
        var count = many.engineCount / many.ourCount;
        var growth = many.ourPage / few.ourPage;
        var agreement = many.agreement / few.agreement;
        return List.of(Line.atLeast(20, page, "  first page, at most tasks", "%.1f times faster than TaskQuery", page),
                Line.atLeast(10, count, "  count, at most tasks", "%.1f times faster than TaskQuery", count),
                Line.atMost(2, growth, "  our first page, most to fewest", "%.2f times", growth),
                Line.atMost(1.2, agreement, "  同意, most to fewest", "%.2f times", agreement));
    }

    /** Medians, in turn. */
    private Times times(int rounds) {
        var times = new double[4][rounds];
        for (var warm = 0; warm < rounds; warm++) {
            round(times, warm);
        }
        for (var round = 0; round < rounds; round++) {
            round(times, round);
        }
        return new Times(Line.median(times[0]), Line.median(times[1]), Line.median(times[2]), Line.median(times[3]),
                agreements.milliseconds(rounds));
    }

    private void round(double[][] times, int round) {
        times[0][round] = milliseconds(() -> list.open(FIRST, caller));
        times[1][round] = milliseconds(() -> engine.createTaskQuery().taskCandidateGroupIn(groups)
                .orderByDueDate().asc()
                .listPage(0, PAGE));
        times[2][round] = milliseconds(() -> list.count(FIRST, caller));
        times[3][round] = milliseconds(() -> engine.createTaskQuery().taskCandidateGroupIn(groups).count());
    }

    private static double milliseconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
