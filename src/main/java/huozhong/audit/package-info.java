/**
 * The append-only record of who did what, chained by hashes so that a change shows.
 * Everyone may know it; it knows nobody.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package huozhong.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

