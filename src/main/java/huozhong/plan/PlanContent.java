package huozhong.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import huozhong.plan.ObligationRule.What;
import huozhong.shared.Deadline;

/**
 * What a plan's document says, kept as one piece.
 *
 * @param formNotes 填表说明 below annex 1; a plan of before they could be said has none and means the document's
 * @param dues kept beside the rest, as the file has them
 */
public record PlanContent(LocalDate issuedOn, List<Category> categories, List<Phase> phases,
                          List<Milestone> milestones, List<String> annexes, @Nullable List<String> formNotes,
                          PlanOptions options, List<StepDeadlines> deadlines, List<QuotaRule> quotas,
                          @JsonUnwrapped PlanDues dues) {

    /** What is owed; in a plan from before that could be said, the lists, by everybody with seats of his own. */
    List<ObligationRule> owed() {
        var said = dues.obligations();
        return said != null ? said : milestones.stream().map(Milestone::code)
                .filter(ObligationRule.ROSTERS::equals)
                .map(code -> new ObligationRule(code, What.LIST, ObligationRule.EACH_RECOMMENDER)).toList();
    }

    /** The code of the milestone or phase by which a step is due, in rounds of this kind or else in general. */
    Optional<String> dueBy(String step, Quota.@Nullable Kind kind) {
        return deadlines.stream().filter(entry -> entry.speaksOf(step, kind)).findFirst().map(StepDeadlines::by);
    }

    /** The deadline of the milestone or the phase with this code. */
    Optional<Deadline> deadline(String code) {
        return dated(code).map(entry -> entry instanceof Phase phase ? phase.end() : ((Milestone) entry).deadline());
    }

    Stream<String> dateCodes() {
        return Stream.<Dated>concat(milestones.stream(), phases.stream()).map(Dated::code);
    }

    /** The milestone or else the phase with this code. */
    Optional<Dated> dated(String code) {
        return Stream.<Dated>concat(milestones.stream(), phases.stream())
                .filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The same with one milestone or phase at another time. */
    PlanContent redated(Dated moved, Dates to) {
        if (moved instanceof Phase phase) {
            var other = phase.lasting(Objects.requireNonNull(to.from()), to.to());
            return calendar(issuedOn, replaced(phases, phase, other), milestones);
        }
        var milestone = (Milestone) moved;
        return calendar(issuedOn, phases, replaced(milestones, milestone, milestone.on(to.to(), to.hour())));
    }

    /** The same with all its days moved. */
    PlanContent moved(UnaryOperator<LocalDate> move) {
        return calendar(move.apply(issuedOn),
                phases.stream().map(phase -> phase.lasting(move.apply(phase.from()), move.apply(phase.to()))).toList(),
                milestones.stream().map(milestone -> milestone.on(move.apply(milestone.day()), milestone.hour()))
                        .toList());
    }

    /** The same with what a later document may say anew. */
    PlanContent supplemented(List<Milestone> otherMilestones, @Nullable List<String> notes, PlanDues otherDues) {
        return new PlanContent(issuedOn, categories, phases, otherMilestones, annexes, notes, options, deadlines,
                quotas, otherDues);
    }

    private static <T> List<T> replaced(List<T> all, T old, T other) {
        return all.stream().map(one -> one.equals(old) ? other : one).toList();
    }

    private PlanContent calendar(LocalDate issued, List<Phase> otherPhases, List<Milestone> otherMilestones) {
        return new PlanContent(issued, categories, otherPhases, otherMilestones, annexes, formNotes, options,
                deadlines, quotas, dues);
    }
}
