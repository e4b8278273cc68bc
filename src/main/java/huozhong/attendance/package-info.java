/**
 * The ledger of time: gatherings (场次), who is expected at them, and who was there (到场记录), for lessons and activities
 * alike. The modules above plan gatherings here and say through {@link GatheringSource} who may keep and read them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "document", "workflow", "notification",
        "team", "team :: pass"})
package huozhong.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
