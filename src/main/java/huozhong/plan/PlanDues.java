package huozhong.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a plan says of what is owed: by whom, when they are reminded, what becomes of a date on a day off, the
 * parts of a report, and how training is done. Nothing of it stands in plans that were kept before it could be said.
 */
public record PlanDues(@Nullable List<ObligationRule> obligations, @Nullable List<Integer> reminders,
                       @Nullable OnDayOff onDayOff, @Nullable ReportParts report,
                       @Nullable TrainingRule training) {

    /** How many days before (less than 0) or after a date whoever still owes is reminded. */
    List<Integer> reminded() {
        return reminders == null ? List.of() : reminders;
    }

    OnDayOff dayOff() {
        return onDayOff == null ? OnDayOff.AS_WRITTEN : onDayOff;
    }

    ReportParts reported() {
        return report == null ? ReportParts.NONE : report;
    }

    /** With everything said that isn't; a plan without a report or training says nothing of it. */
    PlanDues ofNewPlan() {
        return new PlanDues(obligations == null ? List.of() : obligations, reminded(), dayOff(), report,
                training);
    }
}
