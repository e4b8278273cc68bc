/**
 * 印章: the seals of units, who keeps them, what they were put on and whether that still stands.
 * Knows documents, units and keepers; what a document says is known to the module that has it sealed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "document"})
package huozhong.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
