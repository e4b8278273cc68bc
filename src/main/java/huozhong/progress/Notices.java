package huozhong.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.Owed;
import huozhong.obligation.Reminders;
import huozhong.plan.DateHistory;
import huozhong.plan.DateMove;
import huozhong.plan.Dates;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Deadline;
import huozhong.shared.Shanghai;

/**
 * What there is to notice for a caller, derived from what is kept anyway: it is there as long as it is true, or for two
 * weeks, and there is no second store that could say otherwise.
 */
@Service
@Transactional(readOnly = true)
public class Notices {

    private static final int DAYS = 14;

    private final PlanBook plans;
    private final DateHistory dates;
    private final Owed owed;
    private final Reminders reminders;
    private final SealNotices seals;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(PlanBook plans, DateHistory dates, Owed owed, Reminders reminders, SealNotices seals, JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.dates = dates;
        this.owed = owed;
        this.reminders = reminders;
        this.seals = seals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * 催报 of lists and of reports, a date near or over by which something is owed, 催办 received, people returned, a
     * date moved, an import written, 待用印 for a keeper, and an agreement that came back without the seal.
     */
    public enum Kind {
        REPORT_URGED, OBLIGATION_URGED, REMINDED, STILL_OWED, TASK_URGED, RETURNED, DATE_MOVED, IMPORTED, SEALS_WAIT,
        SEAL_REFUSED
    }

    /**
     * One thing to notice.
     *
     * @param who    the unit that urged or moved, or the unit that is meant
     * @param what   the step, the date's or obligation's name or the unit
     * @param reason why a date was moved, somebody returned or a seal refused; what was said to who is urged
     * @param id     what to open
     * @param count  of how many it speaks
     */
    public record Notice(Kind kind, LocalDateTime at, String who, String what, String reason, String id, int count,
                         @Nullable Dates from, @Nullable Dates to) {

        static Notice of(Kind kind, LocalDateTime at, String who, String what, String id, int count) {
            return new Notice(kind, at, who, what, "", id, count, null, null);
        }
    }

    /** The latest first. */
    public List<Notice> of(Caller caller) {
        if (caller.duties().isEmpty()) {
            return List.of();
        }
        var open = plans.visible(caller).stream().filter(plan -> plan.status() == Plan.Status.PUBLISHED).toList();
        var all = new ArrayList<Notice>(reportUrges(open, caller));
        open.forEach(plan -> all.addAll(reminded(plan, caller)));
        all.addAll(tasks(caller));
        all.addAll(moves(open, caller));
        all.addAll(imports(caller));
        all.addAll(seals.of(caller, since()));
        all.sort(Comparator.comparing(Notice::at).reversed());
        return List.copyOf(all);
    }

    private List<Notice> reportUrges(List<Plan> open, Caller caller) {
        if (open.isEmpty()) {
            return List.of();
        }
        return owed.stillUrged(open, caller.scope().units()).stream()
                .map(one -> new Notice(one.ofLists() ? Kind.REPORT_URGED : Kind.OBLIGATION_URGED, one.at(),
                        one.byUnit(), one.ofLists() ? one.unit() : one.name(), one.message(), one.planId(), 1, null,
                        null)).toList();
    }

    /** For the owing unit with the unit, for who receives it with the number of units. */
    private List<Notice> reminded(Plan plan, Caller caller) {
        return reminders.of(plan, caller).stream().map(one -> new Notice(one.toReceiver() ? Kind.STILL_OWED
                : Kind.REMINDED, one.at(), one.unit(), one.name(), "", plan.id(), one.count(), null,
                Dates.by(Deadline.endOf(one.due())))).toList();
    }

    /** 催办 of what is still open, and corrections that were asked for, by step. */
    private List<Notice> tasks(Caller caller) {
        if (caller.groups().isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Notice>(jdbc.sql("""
                select t.step, max(t.step_name) as name, count(distinct t.task_id) as things, max(g.urged_on) as latest
                from task_entry_facts t join task_urge_facts g on g.task_id = t.task_id
                where t.group_id in (:groups) and t.state = 'OPEN' group by t.step""")
                .param("groups", caller.groups())
                .query((row, n) -> Notice.of(Kind.TASK_URGED,
                        row.getObject("latest", LocalDate.class).atStartOfDay(), "", row.getString("name"),
                        row.getString("step"), row.getInt("things"))).list());
        all.addAll(jdbc.sql("""
                select t.step, max(t.step_name) as name, count(distinct t.task_id) as things, max(t.since) as latest
                from task_entry_facts t where t.group_id in (:groups) and t.state = 'OPEN'
                and t.step like 'Correct%' group by t.step""")
                .param("groups", caller.groups())
                .query((row, n) -> Notice.of(Kind.RETURNED, row.getObject("latest", LocalDateTime.class), "",
                        row.getString("name"), row.getString("step"), row.getInt("things"))).list());
        return all;
    }

    private List<Notice> moves(List<Plan> open, Caller caller) {
        return open.stream().flatMap(plan -> dates.of(plan.id(), caller).stream())
                .filter(move -> move.movedAt().isAfter(since())).map(Notices::moved).toList();
    }

    private static Notice moved(DateMove move) {
        return new Notice(Kind.DATE_MOVED, move.movedAt(), "", move.name(), move.reason(), move.planId(), 1,
                move.from(), move.to());
    }

    private List<Notice> imports(Caller caller) {
        return jdbc.sql("""
                select i.id, u.name, i.done_at, (select count(*) from roster_row_facts r where r.import_id = i.id
                    and r.state = 'WRITTEN') as people
                from roster_import_facts i join unit_facts u on u.id = i.unit_id
                where i.created_by = :user and i.done_at >= :since and i.unit_id in (:units)
                order by i.done_at desc limit 5""")
                .param("user", caller.userId()).param("since", since()).param("units", caller.scope().units())
                .query((row, n) -> Notice.of(Kind.IMPORTED, row.getObject("done_at", LocalDateTime.class), "",
                        row.getString("name"), row.getString("id"), row.getInt("people"))).list();
    }

    private LocalDateTime since() {
        return Shanghai.now(clock).minusDays(DAYS);
    }
}
