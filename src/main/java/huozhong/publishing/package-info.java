/**
 * 流程发布: sets of diagrams, tables and forms, from the draft that one person makes to the publication by another.
 * The engine only ever gets a set that was checked as a whole, and every set that ever was live can be live again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "notification", "workflow",
        "workflow :: model", "workflow :: running"})
package huozhong.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

