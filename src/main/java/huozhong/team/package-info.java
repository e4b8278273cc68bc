/**
 * 队伍: one category at one level in one region, and the members taken into it.
 * Who joins a higher team keeps the lower seat; only who leaves frees it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "rendering"})
package huozhong.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

