/**
 * The end of personal data: some time after a plan its chosen go to an archive that verifies, the others are forgotten.
 * May know everything below it and is known by nobody; how to forget is each module's own to say (PersonalData).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "document", "workflow", "nomination",
        "team", "selection", "submission"})
package huozhong.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

