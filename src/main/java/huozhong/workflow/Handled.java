package huozhong.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a task goes on after its form: completed with a one-word decision, returned, rejected, kept open, or held until
 * somebody else has done his part of it.
 */
public record Handled(Kind kind, String decision, @Nullable String backTo) {

    /** A correction is made: what waited for it goes on. */
    public static final String CORRECTED = "CORRECTED";
    public static final String RETURN = "RETURN";
    static final String REJECT = "REJECT";

    enum Kind { COMPLETED, RETURNED, REJECTED, KEPT, HELD }

    /** The decisions that a form's enum knows. */
    public static Set<String> words(Class<? extends Enum<?>> decisions) {
        return Stream.of(decisions.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    public static Handled completed(String decision) {
        return new Handled(Kind.COMPLETED, decision, null);
    }

    /** Completed, and the case goes back to an earlier step of the diagram. */
    public static Handled completedAndBackTo(String step) {
        return new Handled(Kind.COMPLETED, CORRECTED, step);
    }

    /** 退回修改: the task waits while the correction is open. */
    public static Handled returned() {
        return new Handled(Kind.RETURNED, RETURN, null);
    }

    /** 不予推荐: the case ends. */
    public static Handled rejected() {
        return new Handled(Kind.REJECTED, REJECT, null);
    }

    /** Decided, and complete only when the rest of it is done: whoever does that says so to the held tasks. */
    public static Handled held(String decision) {
        return new Handled(Kind.HELD, decision, null);
    }

    /** Something was done, the task stays. */
    public static Handled kept() {
        return new Handled(Kind.KEPT, "", null);
    }
}
