package huozhong.workflow.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.shared.InvalidInput;
import huozhong.shared.Page;
import huozhong.shared.Shanghai;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;

/** The task list, out of task_entry alone: one keyset range for each of the caller's groups, merged. */
@Service
public class TaskList {

    /** Counts are exact up to here; beyond, the list says 999+. */
    public static final int MOST = 999;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What to show and in which order; a cursor continues a page of the same order. */
    public record Filter(@Nullable String step, @Nullable String category, @Nullable String region, boolean late,
                         @Nullable String personPrefix, Sort sort, @Nullable String cursor, int size) {
    }

    /** Which of what was done: at a step, decided so, about whom, from one day to another, both included. */
    public record DoneFilter(@Nullable String step, @Nullable String decision, @Nullable String personPrefix,
                             @Nullable LocalDate since, @Nullable LocalDate until, @Nullable String cursor, int size) {
    }

    /** The orders in which tasks can be listed. */
    public enum Sort {
        DUE("due"), SINCE("since"), NAME("subject");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        public Comparator<TaskEntry> comparator() {
            Comparator<TaskEntry> first = switch (this) {
                case DUE -> Comparator.comparing(entry -> entry.due() == null ? TaskEntries.NO_DUE : entry.due());
                case SINCE -> Comparator.comparing(TaskEntry::since);
                case NAME -> Comparator.comparing(TaskEntry::subject, TaskList::byCodePoint);
            };
            return first.thenComparing(TaskEntry::taskId);
        }

        String key(TaskEntry entry) {
            return switch (this) {
                case DUE -> (entry.due() == null ? TaskEntries.NO_DUE : entry.due()).toString();
                case SINCE -> entry.since().toString();
                case NAME -> entry.subject();
            };
        }

        Object value(String key) {
            return this == NAME ? key : LocalDateTime.parse(key);
        }
    }

    public Page<TaskEntry> open(Filter filter, Caller caller) {
        var merged = new LinkedHashMap<String, TaskEntry>();
        var rows = rows(filter, caller);
        rows.sort(filter.sort.comparator());
        rows.forEach(entry -> merged.putIfAbsent(entry.taskId(), entry));
        return Page.of(merged.values().stream().limit(filter.size + 1L).toList(), filter.size,
                entry -> cursor(filter.sort, entry));
    }

    private List<TaskEntry> rows(Filter filter, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = inEachGroup("select * from task_entry where group_id = ? and state = 'OPEN'", caller, values,
                (range, all) -> {
                    restrict(filter, range, all);
                    seek(filter, range, all);
                    range.append(" order by ").append(filter.sort.column).append(", task_id limit ")
                            .append(filter.size + 1);
                });
        return sql.isEmpty() ? new ArrayList<>()
                : new ArrayList<>(jdbc.sql(sql).params(values).query(TaskEntry::of).list());
    }

    /** A range of an index for each of the caller's groups, in one statement; nothing where he has none. */
    private static String inEachGroup(String select, Caller caller, List<Object> values,
                                      BiConsumer<StringBuilder, List<Object>> rest) {
        return caller.groups().stream().map(group -> {
            var range = new StringBuilder(select);
            values.add(group);
            rest.accept(range, values);
            return "(" + range + ")";
        }).collect(Collectors.joining(" union all "));
    }

    private void restrict(Filter filter, StringBuilder sql, List<Object> values) {
        equal("step", filter.step, sql, values);
        equal("category", filter.category, sql, values);
        equal("region_id", filter.region, sql, values);
        if (filter.late) {
            sql.append(" and due <= ?");
            values.add(Shanghai.now(clock));
        }
        startsWith(filter.personPrefix, sql, values);
    }

    private static void startsWith(@Nullable String prefix, StringBuilder sql, List<Object> values) {
        if (prefix != null) {
            sql.append(" and subject >= ? and subject < ?");
            values.add(prefix);
            values.add(prefix + Character.toString(0x10FFFD));
        }
    }

    private static void equal(String column, @Nullable String value, StringBuilder sql, List<Object> values) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static void seek(Filter filter, StringBuilder sql, List<Object> values) {
        if (filter.cursor == null) {
            return;
        }
        var last = read(filter.cursor, filter.sort);
        sql.append(" and %1$s >= ? and (%1$s > ? or task_id > ?)".formatted(filter.sort.column));
        values.addAll(List.of(last.key(), last.key(), last.taskId()));
    }

    /** What can be done now; exact up to {@link #MOST}, then one more than that. */
    public int count(Filter filter, Caller caller) {
        return count(filter, false, caller);
    }

    /** What only waits for somebody else's correction (待修改), counted in the same way. */
    public int countWaiting(Filter filter, Caller caller) {
        return count(filter, true, caller);
    }

    private int count(Filter filter, boolean waiting, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = inEachGroup("select task_id from task_entry where group_id = ? and state = 'OPEN' and waiting = "
                + waiting, caller, values, (range, all) -> {
                    restrict(filter, range, all);
                    range.append(" limit ").append(MOST + 1);
                });
        return sql.isEmpty() ? 0
                : Math.min(jdbc.sql(sql).params(values).query(String.class).set().size(), MOST + 1);
    }

    /** What the caller did himself, also what he returned, handed over or put aside, the last first. */
    public Page<TaskEntry> done(DoneFilter filter, Caller caller) {
        if (caller.isAdministrator()) {
            return new Page<>(List.of(), null);
        }
        var sql = new StringBuilder("select * from task_entry where done_by = ?"
                + " and (state in ('DONE', 'PASSED') or state = 'OPEN' and waiting = true and decision is not null)");
        var values = new ArrayList<Object>(List.of(caller.userId()));
        equal("step", filter.step, sql, values);
        equal("decision", filter.decision, sql, values);
        startsWith(filter.personPrefix, sql, values);
        within(filter, sql, values);
        if (filter.cursor != null) {
            var last = read(filter.cursor, Sort.SINCE);
            sql.append(" and (done_at < ? or done_at = ? and task_id < ?)");
            values.addAll(List.of(last.key(), last.key(), last.taskId()));
        }
        sql.append(" order by done_at desc, task_id desc limit ?");
        values.add(filter.size + 1);
        return Page.of(jdbc.sql(sql.toString()).params(values).query(TaskEntry::of).list(), filter.size,
                entry -> encode(entry.doneAt() + "\n" + entry.taskId()));
    }

    private static void within(DoneFilter filter, StringBuilder sql, List<Object> values) {
        if (filter.since != null) {
            sql.append(" and done_at >= ?");
            values.add(filter.since.atStartOfDay());
        }
        if (filter.until != null) {
            sql.append(" and done_at < ?");
            values.add(filter.until.plusDays(1).atStartOfDay());
        }
    }

    private static String cursor(Sort sort, TaskEntry entry) {
        return encode(sort.key(entry) + "\n" + entry.taskId());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the page before ended. */
    private record Last(Object key, String taskId) {
    }

    private static Last read(String cursor, Sort sort) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 2);
            return new Last(sort.value(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            throw new InvalidInput("cursor", "翻页位置无法识别，请从第一页开始");
        }
    }

    /** The order of utf8mb4_bin: by code point, not by UTF-16 unit. */
    private static int byCodePoint(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
