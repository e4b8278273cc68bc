/**
 * 登记表: a nominee's dossier from the draft to the last opinion, and what units say of it.
 * Knows nothing of rosters, rounds, lists and teams; they call it or hear its events.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "calendar", "document", "workflow",
        "workflow :: running"})
package huozhong.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

