package huozhong.plan;

import org.jspecify.annotations.Nullable;

/**
 * Steps that are customary but not in every document; what a plan's file doesn't name is off.
 *
 * @param regionMarksAmongChosen whether those whom a region marks must be among its own team's
 * @param differentialPercent    差额: by how many percent the nominees must outnumber the seats
 * @param reserves               候补、递补
 * @param collectiveDecision     部务会集体研究, with date, minutes' number and scan
 * @param enquiries              征求纪检监察、公安、统战等部门意见
 * @param publicationDays        公示 in days; 0 is off
 * @param issuedAsDocument       发文公布
 * @param rosterPerCategory      one 汇总表 a category instead of one for all
 */
public record PlanOptions(boolean regionMarksAmongChosen, @Nullable Integer differentialPercent, boolean reserves,
                          boolean collectiveDecision, boolean enquiries, int publicationDays,
                          boolean issuedAsDocument, boolean rosterPerCategory) {
}
