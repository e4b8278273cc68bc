package huozhong.plan.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.plan.Category;
import huozhong.plan.Milestone;
import huozhong.plan.ObligationRule;
import huozhong.plan.OnDayOff;
import huozhong.plan.Phase;
import huozhong.plan.Plan;
import huozhong.plan.PlanOptions;
import huozhong.plan.PlanRights.Rights;

/** A plan with everything that its document says. */
record PlanView(PlanSummary plan, LocalDate issuedOn, String region, String office, List<Category> categories,
                List<PhaseView> phases, List<MilestoneView> milestones, List<String> annexes,
                List<String> formNotes, PlanOptions options, List<ObligationView> obligations,
                List<Integer> reminders, OnDayOff onDayOff, Rights may) {

    static PlanView of(Plan plan, String region, String office, Rights may, LocalDateTime now) {
        return new PlanView(PlanSummary.of(plan), plan.issuedOn(), region, office, plan.categories(),
                plan.phases().stream().map(phase -> PhaseView.of(phase, now)).toList(),
                plan.milestones().stream().map(milestone -> MilestoneView.of(milestone, now)).toList(),
                plan.annexes(), plan.formNotes(), plan.options(),
                plan.obligations().stream().map(ObligationView::of).toList(), plan.reminders(), plan.onDayOff(), may);
    }

    /** What is owed by a milestone; {@code from} is a unit's code, EACH_REGION or EACH_RECOMMENDER. */
    record ObligationView(String by, ObligationRule.What what, String from) {

        static ObligationView of(ObligationRule rule) {
            return new ObligationView(rule.by(), rule.what(), rule.from());
        }
    }

    /** A phase; current while its days last. */
    record PhaseView(String code, String name, @Nullable Level level, LocalDate from, LocalDate to, String words,
                     String result, boolean current) {

        static PhaseView of(Phase phase, LocalDateTime now) {
            var words = DeadlineWords.of(phase.from()) + "—" + DeadlineWords.of(phase.to());
            return new PhaseView(phase.code(), phase.name(), phase.level(), phase.from(), phase.to(), words,
                    phase.result(), phase.contains(now.toLocalDate()));
        }
    }

    /** A milestone; overdue once its last moment has passed, which forbids nothing. */
    record MilestoneView(String code, String name, LocalDate day, @Nullable LocalTime hour,
                         LocalDateTime end, String words, String due, String from, boolean overdue) {

        static MilestoneView of(Milestone milestone, LocalDateTime now) {
            return new MilestoneView(milestone.code(), milestone.name(), milestone.day(),
                    milestone.hour(), milestone.deadline().end(), DeadlineWords.of(milestone.deadline()),
                    milestone.due(), milestone.from(),
                    milestone.deadline().isMissedAt(now));
        }
    }
}
