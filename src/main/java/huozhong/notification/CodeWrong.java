package huozhong.notification;

import huozhong.shared.Refusal;

/** The code isn't the one that was sent, or not any more. */
public final class CodeWrong extends Refusal {

    CodeWrong() {
        super("确认码不正确或已失效，请核对邮件，或重新发送确认码");
    }
}
