package huozhong.demo;

/** What a county's clerk writes in a part of a report; invented. */
final class ReportText {

    private ReportText() {
    }

    static String of(String part, String code, County county) {
        var first = code.equals("PROGRESS_1");
        return switch (part) {
            case "MECHANISM" -> county.words() + "成立由宣传部牵头、文明办和相关部门参加的工作专班，明确专人负责，"
                    + (first ? "印发工作安排，建立联络员制度。" : "每月召开一次调度会，将各队伍联络员、活动场所纳入台账管理。");
            case "TRAINING" -> first ? "县级队伍已组建，培训计划正在制定，拟于6月起分类开展。"
                    : "理论宣讲、卫生健康两类队伍已集中培训，其余三类队伍的培训安排在本月下旬，课程和授课人已报审。";
            case "ACTIVITIES" -> first ? "活动尚未开始，正在摸清文明实践中心、所、站的场地条件和群众需求。"
                    : "正按菜单与" + (county.isDistrict() ? "街道、社区" : "乡镇、村") + "对接8月活动，首批安排宣讲和义诊。";
            case "PRACTICE" -> first ? "采取“部门推荐、会审把关”的办法遴选人选，注重基层一线。"
                    : "推行“队伍带队伍”，由市级成员结对指导县级成员，备课、试讲后再上岗。";
            default -> first ? "5月底前完善队伍名册，6月启动分类培训。" : "8月起县级队伍每月至少到所、站开展一次活动，年底前实现全覆盖。";
        };
    }
}
