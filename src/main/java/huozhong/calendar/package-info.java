/**
 * The plan's dates, where something hangs on them: by when the steps of its cases are due, and what follows when a
 * date moves. The workflow knows no plan and the plan no task; this is where the two meet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "workflow", "workflow :: dues"})
package huozhong.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

