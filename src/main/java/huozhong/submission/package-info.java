/**
 * 报送: the lists that go up, are signed for, given back person by person and accepted.
 * Who is on one has a seat of a confirmed round; lists take none and free none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "obligation", "notification", "calendar",
        "document", "workflow", "workflow :: running", "nomination", "nomination :: field", "nomination :: people",
        "roster", "rendering", "seal", "seal :: signature", "sealing", "registration :: print", "registration :: scan",
        "team", "selection", "registration :: sealed"})
package huozhong.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

