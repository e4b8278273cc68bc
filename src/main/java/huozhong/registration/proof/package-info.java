/**
 * What a stranger may know of a form that he holds in his hand, by the code of its QR.
 * Knows prints, stamps and sealed documents; tells a number, a masked name, units, days and whether they stand.
 */
@NullMarked
@NamedInterface("proof")
package huozhong.registration.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
