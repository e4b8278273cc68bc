/**
 * Tasks, processes and forms: everything of the engine that the other modules need, in their words.
 * The only importer of org.camunda, so that a maintained fork stays one package away.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "notification"})
package huozhong.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

