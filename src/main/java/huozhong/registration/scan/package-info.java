/**
 * Stamped forms as they come back: pages told apart, matched to person, version and box, and what is still to come.
 * Knows what was printed, and nothing of seals.
 */
@NullMarked
@NamedInterface("scan")
package huozhong.registration.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
