package huozhong.obligation;

import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/** Reminds, by the clock, whoever still owes something; any node, each once. */
@Component
class RemindUnits {

    private static final Logger LOG = LoggerFactory.getLogger(RemindUnits.class);

    private final PlanBook plans;
    private final ObligationGrid grid;
    private final ReminderDays days;
    private final ReminderRows reminders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindUnits(PlanBook plans, ObligationGrid grid, ReminderDays days, ReminderRows reminders,
                ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.plans = plans;
        this.grid = grid;
        this.days = days;
        this.reminders = reminders;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5/15 * * * *", zone = "Asia/Shanghai")
    void run() {
        plans.open().stream().filter(plan -> !plan.reminders().isEmpty()).forEach(this::remind);
    }

    void remind(Plan plan) {
        try {
            transaction.executeWithoutResult(status -> remindOwing(plan));
        } catch (DuplicateKeyException anotherNode) {
            LOG.debug("Another node reminds of plan {}", plan.id());
        }
    }

    private void remindOwing(Plan plan) {
        var today = Shanghai.today(clock);
        var reminded = grid.rows(plan).stream().flatMap(row -> row.cells().stream().filter(Cell::isOwed)
                .flatMap(cell -> days.offset(cell.due(), plan.reminders(), today)
                        .map(offset -> new Reminder(plan.id(), row.unitId(), cell.code(), cell.due(), offset))
                        .filter(reminders::add).stream())).toList();
        reminded.forEach(events::publishEvent);
        reminded.stream().filter(Reminder::isForReceivers).map(Reminder::overdue).collect(Collectors.groupingBy(
                Function.identity(), Collectors.counting())).forEach((one, units) ->
                events.publishEvent(one.of(units.intValue())));
    }
}
