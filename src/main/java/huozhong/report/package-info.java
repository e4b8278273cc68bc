/**
 * 工作进展情况（五.4）: what regions report at a plan's dates, with figures that are counted; written, signed by the
 * leader, frozen as a version, handed in, signed for, returned by part or accepted.
 * Knows teams, seats and training by their public questions; what else is counted plugs in by {@link FigureSource}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "obligation", "notification", "document",
        "workflow", "rendering", "team", "training :: coverage"})
package huozhong.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
