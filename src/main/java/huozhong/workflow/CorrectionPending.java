package huozhong.workflow;

import huozhong.shared.Refusal;

/**
 * The task was returned and waits for the correction (待修改); until then nothing can be decided on it. Says who returned
 * it and when, where that is known.
 */
public final class CorrectionPending extends Refusal {

    CorrectionPending() {
        super("已退回修改，正等待修改，修改完成后方可办理");
    }

    CorrectionPending(String who, TaskEntry entry) {
        super("已由" + who + "于" + TaskAlreadyDone.when(entry) + "退回修改，修改完成后方可办理");
    }
}
