/**
 * The web portal as the browser gets it: the built pages out of the jar.
 * Knows nobody; what the pages show they ask of the API.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package huozhong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

