/**
 * 人员信息: the nominations that exist for a caller as a list, with its filters, counts and views, searched and exported.
 * Reads only; what a nomination is and for whom it exists, the room around it says.
 */
@NullMarked
@NamedInterface("people")
package huozhong.nomination.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

