package huozhong.access;

import huozhong.shared.Refusal;

/** Two administrators are needed when it takes effect, not when it was asked for. */
public final class AskerIsNoAdministrator extends Refusal {

    AskerIsNoAdministrator(Grant asked) {
        super("提出人已不是" + asked.words() + "，该申请只能驳回；确有需要的，请由在任的" + asked.words() + "重新提出");
    }
}
