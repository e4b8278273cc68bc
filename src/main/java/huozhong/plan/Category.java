package huozhong.plan;

/** 队伍类别, with the document's 人员构成 and 遴选标准, which are shown beside every decision. */
public record Category(String code, String name, String composition, String criteria) {
}
