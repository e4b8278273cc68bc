package huozhong.notification;

import huozhong.shared.Refusal;

/** A code is on its way already. */
public final class CodeSentRecently extends Refusal {

    CodeSentRecently() {
        super("确认码刚刚发出，请查收邮件；一分钟后可以重新发送");
    }
}
