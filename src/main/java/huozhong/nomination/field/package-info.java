/**
 * Annex 1's fields, and what may stand in each of them. Knows nobody.
 */
@NullMarked
@NamedInterface("field")
package huozhong.nomination.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

