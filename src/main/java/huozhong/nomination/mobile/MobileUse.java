package huozhong.nomination.mobile;

/** What a mobile in full is given for, and of how many people a day at first, and more each time a leader agrees. */
public enum MobileUse {

    SHOWN(50, "查看"), EXPORTED(100, "导出");

    private final int people;
    private final String words;

    MobileUse(int people, String words) {
        this.people = people;
        this.words = words;
    }

    public int people() {
        return people;
    }

    String words() {
        return words;
    }
}
