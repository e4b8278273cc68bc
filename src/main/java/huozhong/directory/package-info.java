/**
 * 机构名录: the organisation as people look it up, by hand or from a file, which is checked row by row, compared with what
 * there is and shown before it is written. Knows organization, access and document; writes through their front doors
 * and nothing of its own but the imports.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "document"})
package huozhong.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

