/**
 * Where a nomination comes from: who recommends what a unit puts forward, and the 编号 that it gets there.
 * Knows plans and units, and nobody of nominations.
 */
@NullMarked
@NamedInterface("origin")
package huozhong.nomination.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

