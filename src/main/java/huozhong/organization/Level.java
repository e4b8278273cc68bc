package huozhong.organization;

/** 级: how high a region stands, and with it the team of that region. */
public enum Level {
    PROVINCE("省"), CITY("市"), COUNTY("区、县（市）"), TOWNSHIP("乡镇（街道）"), VILLAGE("村（社区）");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
