/**
 * 应报事项: what units owe by a plan's milestones, told by what they handed in, with 催报, 延期, 免报, 通报 and reminders.
 * What was handed in is known to the modules above, which tell it through {@link Fulfilments}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "plan :: supplement", "notification",
        "document", "workflow"})
package huozhong.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
