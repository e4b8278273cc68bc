package huozhong.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.shared.Deadline;

/** What a plan's document says, kept as one piece. */
public record PlanContent(LocalDate issuedOn, List<Category> categories, List<Phase> phases,
                          List<Milestone> milestones, List<String> annexes, PlanOptions options,
                          List<StepDeadlines> deadlines, List<QuotaRule> quotas) {

    Optional<Deadline> dueOf(String step, Quota.@Nullable Kind kind) {
        return deadlines.stream().filter(entry -> entry.speaksOf(step, kind)).findFirst()
                .flatMap(entry -> deadline(entry.by()));
    }

    /** The deadline of the milestone or the phase with this code. */
    Optional<Deadline> deadline(String code) {
        var ofMilestones = milestones.stream().filter(milestone -> milestone.code().equals(code))
                .map(Milestone::deadline);
        var ofPhases = phases.stream().filter(phase -> phase.code().equals(code)).map(Phase::end);
        return Stream.concat(ofMilestones, ofPhases).findFirst();
    }
}
