/**
 * 待用印: opinions that were given and wait for the unit's seal, and the port to whoever has seals put on.
 * Knows no seal.
 */
@NullMarked
@NamedInterface("held")
package huozhong.nomination.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
