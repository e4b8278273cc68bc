package huozhong.plan;

/**
 * A figure of a progress report, as a plan names it; what counts it is known to the modules above.
 */
public enum ReportFigure {

    TEAMS_STANDING("已组建队伍", "支"), MEMBERS("队伍成员", "人"), SEATS_SHORT("名额空缺", "个"),
    COURSES("举办培训班", "期"), PEOPLE_TRAINED("参训成员", "人"), COVERAGE("培训覆盖率", "%"), HOURS("培训学时", "学时"),
    CERTIFICATES("颁发结业证书", "份"), SATISFACTION("培训满意度", "%"),
    KEY_ACTIVITIES("重点活动", "场"), REGULAR_ACTIVITIES("经常性活动", "场"), APPEARANCES("成员参加活动", "人次"),
    SERVICE_HOURS("服务时长", "小时"), PEOPLE_SERVED("服务群众", "人次"), SITES_REACHED("覆盖场所", "个"),
    CANCELLED("取消活动", "场"), EXAMPLES("典型事例", "个"),
    COURSES_PLANNED("计划培训班", "期"), ACTIVITIES_PLANNED("计划活动", "场");

    private final String words;
    private final String unit;

    ReportFigure(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    public String words() {
        return words;
    }

    /** What it is counted in. */
    public String unit() {
        return unit;
    }
}
