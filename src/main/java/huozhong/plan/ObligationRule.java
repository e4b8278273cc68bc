package huozhong.plan;

/**
 * Something that is owed by a milestone (应报事项), before it is written out for every unit.
 *
 * @param by   a milestone's code
 * @param from a unit's code, EACH_REGION for the 宣传部 of every county of the plan's region, or EACH_RECOMMENDER for
 *             everybody with seats for people of its own
 */
public record ObligationRule(String by, What what, String from) {

    public static final String EACH_REGION = QuotaRule.EACH_REGION;
    public static final String EACH_RECOMMENDER = "EACH_RECOMMENDER";
    /** The milestone of the lists, by which they are owed in plans that were published before they could say so. */
    static final String ROSTERS = "ROSTERS";

    /** 名单（登记表、汇总表） · 工作进展情况. */
    public enum What { LIST, REPORT }

    boolean isOfOneUnit() {
        return !from.equals(EACH_REGION) && !from.equals(EACH_RECOMMENDER);
    }
}
