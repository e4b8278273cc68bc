/**
 * Words that every module uses and that belong to none: refusals, periods, deadlines, pages, ids.
 * Knows no other module.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package huozhong.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

