package huozhong.notification;

/** By what else than the portal somebody can be told. */
public enum Channel {

    MAIL("邮件"), WORK_CHAT("政务微信"), SMS("短信");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
