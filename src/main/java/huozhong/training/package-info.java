/**
 * 组织培训（四.2）: courses for the members of teams, from the plan of one through its review, the calling up of its
 * audience and its lessons to the hours that count.
 * What is held is in the ledger of time; who may keep it there this module says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "document", "rendering", "workflow",
        "notification", "team", "review", "attendance"})
package huozhong.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
