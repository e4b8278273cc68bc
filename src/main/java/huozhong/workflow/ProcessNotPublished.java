package huozhong.workflow;

import huozhong.shared.Refusal;

/** A case would begin whose process came with an upgrade and isn't live yet. */
public final class ProcessNotPublished extends Refusal {

    ProcessNotPublished() {
        super("流程尚未发布，请联系流程管理员核对并发布升级附带的新流程");
    }
}
