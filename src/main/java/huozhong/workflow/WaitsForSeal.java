package huozhong.workflow;

import huozhong.shared.Refusal;

/** The task was decided and waits for the rest of it; says who decided, and when. */
public final class WaitsForSeal extends Refusal {

    WaitsForSeal(String who, TaskEntry entry) {
        super("已由" + who + "于" + TaskAlreadyDone.when(entry) + "同意，正等待用印，用印后流程继续");
    }
}
