/**
 * Stamped forms as they come back: pages told apart, matched to person, version and box.
 * Knows what was printed; nothing else of paper asks it but by its query of boxes that have a seal.
 */
@NullMarked
@NamedInterface("scan")
package huozhong.registration.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
