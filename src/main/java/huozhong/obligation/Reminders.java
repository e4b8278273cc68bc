package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.CellFacts.Key;
import huozhong.obligation.ObligationGrid.Row;
import huozhong.obligation.ReminderRows.Kept;
import huozhong.organization.Post;
import huozhong.plan.Plan;

/** What a caller was reminded of and is owed still: by his units or, after the date, to the office that receives it. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Reminders {

    private final ReminderRows reminders;
    private final Obligations obligations;
    private final ObligationGrid grid;
    private final ReceiverDuty receivers;
    private final OwingUnits owing;
    private final OwingDuty duties;

    Reminders(ReminderRows reminders, Obligations obligations, ObligationGrid grid, ReceiverDuty receivers,
              OwingUnits owing, OwingDuty duties) {
        this.reminders = reminders;
        this.obligations = obligations;
        this.grid = grid;
        this.receivers = receivers;
        this.owing = owing;
        this.duties = duties;
    }

    /** What is owed by when, and by how many; {@code unit} where it is one's own. */
    public record Owing(String planId, String name, LocalDate due, LocalDateTime at, String unit, int count,
                        boolean toReceiver) {
    }

    public List<Owing> of(Plan plan, Caller caller) {
        if (plan.reminders().isEmpty()) {
            return List.of();
        }
        var receives = receivers.of(plan, caller).isPresent();
        var meant = owing.of(plan).stream().filter(one -> duties.of(one, caller).isPresent())
                .collect(Collectors.toMap(one -> one.unit().id(), one -> one));
        if (!receives && reminders.of(plan.id(), meant.keySet()).isEmpty()) {
            return List.of();
        }
        var rows = grid.rows(plan);
        var kept = latest(reminders.of(plan.id(), rows.stream().map(Row::unitId).toList()));
        var found = new ArrayList<>(own(plan, rows, kept, meant, caller));
        if (receives) {
            found.addAll(received(plan, rows, kept.values()));
        }
        return found;
    }

    private static Map<Key, Kept> latest(List<Kept> kept) {
        var latest = new HashMap<Key, Kept>();
        kept.forEach(one -> latest.put(new Key(one.reminder().code(), one.reminder().unitId()), one));
        return latest;
    }

    private List<Owing> own(Plan plan, List<Row> rows, Map<Key, Kept> kept, Map<String, OwingUnits.Owing> meant,
                            Caller caller) {
        return rows.stream().filter(row -> meant.containsKey(row.unitId())).flatMap(row -> row.cells().stream()
                .map(cell -> kept.get(new Key(cell.code(), row.unitId())))
                .filter(one -> one != null && isOwed(rows, one)
                        && isMeant(one.reminder(), Objects.requireNonNull(meant.get(row.unitId())), caller))
                .map(one -> new Owing(plan.id(), name(plan, one), one.reminder().due(), one.at(), row.unit(), 1,
                        false))).toList();
    }

    /** Of a region in either of its offices. */
    private boolean isMeant(Reminder reminder, OwingUnits.Owing owes, Caller caller) {
        return duties.of(owes, caller, Post.Kind.CLERK).isPresent()
                || reminder.isForLeaders() && duties.of(owes, caller, Post.Kind.LEADER).isPresent();
    }

    private List<Owing> received(Plan plan, List<Row> rows, Collection<Kept> kept) {
        return kept.stream().filter(one -> one.reminder().isForReceivers() && isOwed(rows, one))
                .collect(Collectors.groupingBy(one -> one.reminder().code())).values().stream()
                .map(all -> new Owing(plan.id(), name(plan, all.get(0)), all.get(0).reminder().due(),
                        all.get(all.size() - 1).at(), "", all.size(), true)).toList();
    }

    /** Still, and by the date that it was reminded of. */
    private static boolean isOwed(List<Row> rows, Kept one) {
        return rows.stream().filter(row -> row.unitId().equals(one.reminder().unitId()))
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.code().equals(one.reminder().code()))
                .anyMatch(cell -> cell.isOwed() && cell.due().equals(one.reminder().due()));
    }

    private String name(Plan plan, Kept one) {
        return obligations.get(plan, one.reminder().code()).name();
    }
}
