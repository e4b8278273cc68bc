/**
 * Who there is: regions, units with their function, users and the posts they hold, deputies for a range of dates.
 * Knows no other module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package huozhong.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

