/**
 * 汇总表: the roster of annex 2, read, repaired, checked and corrected row by row, then written as drafts; and people
 * written as a roster. What a draft is, who recommends it and who was put forward already, the module nomination knows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "notification", "document", "nomination",
        "nomination :: field", "nomination :: origin", "nomination :: people"})
package huozhong.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

