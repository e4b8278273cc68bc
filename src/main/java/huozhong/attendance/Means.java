package huozhong.attendance;

/** 签到方式, from the strongest evidence to the weakest. */
public enum Means {
    STAFF_SCAN("工作人员扫码"), OWN_PHONE("本人手机签到"), LIST("名单点到"), SHEET("纸质签到表"), SELF_NAMED("自报姓名"),
    POSTER("张贴码"), AMENDED("更正");

    private final String words;

    Means(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether whoever keeps a gathering may say so of others. */
    boolean isByStaff() {
        return this == STAFF_SCAN || this == LIST || this == SHEET;
    }
}
