package huozhong.publishing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import huozhong.workflow.running.CaseNames.Named;
import huozhong.workflow.running.CaseVersions;

/**
 * A move of running cases to another version, tried first or done, with what became of each: those left first.
 *
 * @param awaitsSecond whether another flow administrator has to agree first, since it leads past steps
 * @param skipped      the steps that cases would not pass any more, by name
 */
public record CaseMove(String id, CaseVersions.Way way, Map<String, String> mapping, boolean trial, String reason,
                       String orderedBy, LocalDateTime orderedAt, @Nullable LocalDateTime endedAt,
                       boolean awaitsSecond, List<String> skipped, Counts counts, List<Result> results) {

    CaseMove told(List<String> steps, List<Result> cases) {
        return new CaseMove(id, way, mapping, trial, reason, orderedBy, orderedAt, endedAt, awaitsSecond, steps, counts,
                cases);
    }

    /** One case, whose, and where it is now: waiting its turn, moved (or movable, in a trial), or left and why. */
    public record Result(String caseId, String title, String unit, List<String> places, State state,
                         String message) {

        Result called(Named name) {
            return new Result(caseId, name.title(), name.unit(), name.places(), state, message);
        }
    }

    /** How many cases wait, were moved (or could be, in a trial), and were left. */
    public record Counts(long pending, long moved, long left) {
    }

    /** What became of a case. */
    public enum State { PENDING, MOVED, LEFT }
}
