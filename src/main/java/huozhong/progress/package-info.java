/**
 * Who has come how far: each recommending unit of a plan, whose turn it is, what waits at each step, and what there is
 * to notice. Reads what the modules below it keep and writes nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "obligation", "document", "workflow",
        "seal", "nomination", "nomination :: people", "sealing", "roster", "team", "selection", "submission"})
package huozhong.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

