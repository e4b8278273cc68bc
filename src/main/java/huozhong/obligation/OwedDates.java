package huozhong.obligation;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.notification.CalendarEntry;
import huozhong.notification.CalendarSource;
import huozhong.obligation.OwingUnits.Owing;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;

/** In whoever's calendar: the date in force of what his units owe, and of what others owe his office. */
@Component
class OwedDates implements CalendarSource {

    private static final String PAGE = "/obligations";

    private final PlanBook plans;
    private final Obligations obligations;
    private final OwingUnits owing;
    private final CellFacts facts;
    private final OwingDuty duties;
    private final ReceiverDuty receivers;

    OwedDates(PlanBook plans, Obligations obligations, OwingUnits owing, CellFacts facts, OwingDuty duties,
              ReceiverDuty receivers) {
        this.plans = plans;
        this.obligations = obligations;
        this.owing = owing;
        this.facts = facts;
        this.duties = duties;
        this.receivers = receivers;
    }

    @Override
    public List<CalendarEntry> entries(Caller caller) {
        return plans.visible(caller).stream().filter(plan -> plan.status() == Plan.Status.PUBLISHED)
                .flatMap(plan -> Stream.concat(owed(plan, caller), received(plan, caller))).toList();
    }

    private Stream<CalendarEntry> owed(Plan plan, Caller caller) {
        var own = owing.of(plan).stream().filter(one -> duties.of(one, caller).isPresent()).toList();
        if (own.isEmpty()) {
            return Stream.of();
        }
        var all = obligations.of(plan);
        var found = facts.of(plan.id(), all, own.stream().map(one -> one.unit().id()).toList());
        return own.stream().flatMap(one -> all.stream().filter(obligation -> one.codes().contains(obligation.code()))
                .map(obligation -> entry(plan, one, obligation, found.cell(obligation, one.unit().id()))));
    }

    private static CalendarEntry entry(Plan plan, Owing one, Obligation obligation, Cell cell) {
        var hour = cell.extendedTo() == null ? obligation.due().hour() : null;
        return new CalendarEntry(String.join(":", plan.id(), one.unit().id(), obligation.code()), cell.due(), hour,
                "应报：" + obligation.name(), one.unit().name() + "，" + cell.state().words(),
                cell.state() == Fulfilment.State.WAIVED, PAGE);
    }

    private Stream<CalendarEntry> received(Plan plan, Caller caller) {
        return receivers.of(plan, caller).isEmpty() ? Stream.of() : obligations.of(plan).stream()
                .map(one -> new CalendarEntry(plan.id() + "::" + one.code(), one.due().day(), one.due().hour(),
                        "应收：" + one.name(), plan.title(), false, PAGE));
    }
}
