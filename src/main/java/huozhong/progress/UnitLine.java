package huozhong.progress;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Post;

/**
 * How far one recommending unit of a plan is: who was put forward, what opinions were given and are open, who was
 * chosen, where its list is, and whose turn it is.
 *
 * @param seats null where the document gives no number (文件未明确名额)
 */
public record UnitLine(String unitId, String unit, String regionId, String region, int drafts, int people,
                       Opinions employer, Opinions recommendation, List<Added> added, int chosen,
                       @Nullable Integer seats, int marked,
                       @Nullable Integer markSeats, Handed list, List<Turn> turns, int ready, List<String> contacts,
                       Urges urges) {

    /** Opinions of one kind: of how many people one holds, and how many are asked for now. */
    public record Opinions(int given, int open) {
    }

    /** The same of a step that an administrator drew into the diagram. */
    public record Added(String step, String name, Opinions opinions) {
    }

    /** Where the unit's list is; the people on its lists, those returned and those accepted. */
    public record Handed(State state, @Nullable String id, int listed, int returned, int accepted, boolean late,
                         @Nullable LocalDateTime reportedAt) {

        /** Not reported, reported, signed for, with people returned to the unit, or accepted. */
        public enum State { NOT_REPORTED, REPORTED, SIGNED, RETURNED, ACCEPTED }

        /** Whether the unit still owes something. */
        boolean isOwed() {
            return state == State.NOT_REPORTED || state == State.RETURNED;
        }
    }

    /**
     * Whose turn it is: so many things wait at a step for a post in a unit (or in one of several), the oldest since.
     */
    public record Turn(String process, boolean ofMany, String step, String stepName, String holderId, String holder,
                       Post.Kind post,
                       List<String> people, boolean onPaper, int count, @Nullable LocalDateTime since,
                       @Nullable LocalDateTime due) {

        /** A list or a round holds up everybody of the unit; then comes where most wait. */
        static final Comparator<Turn> WEIGHT = Comparator
                .comparing(Turn::ofMany).reversed()
                .thenComparing(Comparator.comparing(Turn::count).reversed())
                .thenComparing(turn -> turn.since == null ? LocalDateTime.MAX : turn.since);

        /** What is offered to two units at once is one thing, for either of them. */
        Object offer() {
            return List.of(step, post, count, onPaper, String.valueOf(since));
        }

        Turn or(Turn other) {
            return by(holder + "、" + other.holder, Stream.of(people, other.people).flatMap(List::stream).toList());
        }

        Turn by(String name, List<String> holders) {
            return new Turn(process, ofMany, step, stepName, holderId, name, post, holders, onPaper, count, since, due);
        }
    }

    /** How often the unit was urged (催报) and when last. */
    public record Urges(int times, @Nullable LocalDateTime last, boolean today) {

        static final Urges NEVER = new Urges(0, null, false);
    }
}
