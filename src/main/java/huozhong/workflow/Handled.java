package huozhong.workflow;

import org.jspecify.annotations.Nullable;

/** How a task goes on after its form: completed with a one-word decision, returned, rejected, or kept open. */
public record Handled(Kind kind, String decision, @Nullable String backTo) {

    enum Kind { COMPLETED, RETURNED, REJECTED, KEPT }

    public static Handled completed(String decision) {
        return new Handled(Kind.COMPLETED, decision, null);
    }

    /** Completed, and the case goes back to an earlier step of the diagram. */
    public static Handled completedAndBackTo(String step) {
        return new Handled(Kind.COMPLETED, "CORRECTED", step);
    }

    /** 退回修改: the task waits while the correction is open. */
    public static Handled returned() {
        return new Handled(Kind.RETURNED, "RETURN", null);
    }

    /** 不予推荐: the case ends. */
    public static Handled rejected() {
        return new Handled(Kind.REJECTED, "REJECT", null);
    }

    /** Something was done, the task stays. */
    public static Handled kept() {
        return new Handled(Kind.KEPT, "", null);
    }
}
