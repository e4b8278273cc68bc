package huozhong.workflow.desk;

import huozhong.shared.Refusal;

/** What calls for a look of its own can't be agreed to in a batch. */
public final class NotInPassing extends Refusal {

    NotInPassing(String words) {
        super(words + "，不能批量同意，请单独办理");
    }
}
