/**
 * What is uploaded: photos, stamped scans, rosters; checked by content, kept once under its SHA-256, proved on reading.
 * Knows whose a file is, not who may see it: the module that owns the case asks its own scope first.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access"})
package huozhong.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

