package huozhong.submission.parcel;

import huozhong.shared.Refusal;

/** Nobody set up a mail server. */
public final class MailNotConfigured extends Refusal {

    MailNotConfigured() {
        super("系统没有配置邮件服务器，请下载邮件文件（.eml）后用邮箱客户端发送");
    }
}
