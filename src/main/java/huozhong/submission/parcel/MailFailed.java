package huozhong.submission.parcel;

import huozhong.shared.Refusal;

/** The mail server did not take the letter. */
public final class MailFailed extends Refusal {

    MailFailed() {
        super("邮件服务器没有收下这封邮件，没有发出；请核对收件邮箱后重试，或下载邮件文件（.eml）发送");
    }
}
