package huozhong.plan;

import org.jspecify.annotations.Nullable;

/**
 * Steps that are customary but not in every document; what a plan's file doesn't name is off.
 *
 * @param regionMarksAmongChosen whether those whom a region marks must be among its own team's
 * @param differentialPercent    差额: by how many percent the nominees must outnumber the seats
 * @param differentialOf         which seats those are; a plan from before it could be said means those taken
 * @param reserves               候补、递补
 * @param collectiveDecision     部务会集体研究, with date, minutes' number and scan
 * @param enquiries              征求纪检监察、公安、统战等部门意见
 * @param publicationDays        公示 in working days; 0 is off
 * @param issuedAsDocument       发文公布
 * @param rosterPerCategory      one 汇总表 a category instead of one for all
 * @param stampedPackage         whether a list goes up only with each form and the roster stamped, or an explanation of
 *                               what isn't; what contradicts itself is explained under every plan
 * @param retentionDays          how long after its end the personal data of the not-chosen is kept; usually 365
 * @param forgetChosen           whether then, once they are in the archive, that of the chosen ends too
 */
public record PlanOptions(boolean regionMarksAmongChosen, @Nullable Integer differentialPercent,
                          @Nullable DifferentialOf differentialOf, boolean reserves,
                          boolean collectiveDecision, boolean enquiries, int publicationDays,
                          boolean issuedAsDocument, boolean rosterPerCategory, boolean stampedPackage,
                          @Nullable Integer retentionDays, boolean forgetChosen) {

    /** Nobody may take longer than six months to sue (行政诉讼法 第四十六条); the data must be there till then. */
    static final int LEAST_RETENTION_DAYS = 180;
    private static final int USUAL_RETENTION_DAYS = 365;

    /** The seats against which 差额 is measured: all of the quota, or those that are taken. */
    public enum DifferentialOf { QUOTA, TAKEN }

    /** Documents speak of 名额; whoever doesn't say otherwise in a new plan means the quota. */
    PlanOptions ofNewPlan() {
        return differentialOf != null ? this : new PlanOptions(regionMarksAmongChosen, differentialPercent,
                DifferentialOf.QUOTA, reserves, collectiveDecision, enquiries, publicationDays, issuedAsDocument,
                rosterPerCategory, stampedPackage, retentionDays, forgetChosen);
    }

    public boolean measuresAgainstQuota() {
        return differentialOf == DifferentialOf.QUOTA;
    }

    /** How many days after the plan's end. */
    public int daysKept() {
        return retentionDays == null ? USUAL_RETENTION_DAYS : retentionDays;
    }
}
