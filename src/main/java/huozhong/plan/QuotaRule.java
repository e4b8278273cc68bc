package huozhong.plan;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;

/**
 * What the document says of seats, before it is written out for every unit and category.
 *
 * @param category    a category's code, EACH for as many seats in every category, ANY for seats they share
 * @param recommender a unit's code, or EACH_REGION for the 宣传部 of every county of the plan's region
 * @param seats       none where the document gives no number (文件未明确名额)
 */
public record QuotaRule(Level level, Quota.Kind kind, String category, String recommender, @Nullable Integer seats) {

    public static final String EACH = "EACH";
    public static final String ANY = "ANY";
    public static final String EACH_REGION = "EACH_REGION";

    boolean isForEachRegion() {
        return recommender.equals(EACH_REGION);
    }
}
