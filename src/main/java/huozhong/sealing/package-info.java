/**
 * 用印申请: a division without a seal asks for its department's, by way of its clerk, its head and the department's leader.
 * Knows seals, their orders and tasks; what a document says is known to the module that has it sealed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "seal", "workflow"})
package huozhong.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
