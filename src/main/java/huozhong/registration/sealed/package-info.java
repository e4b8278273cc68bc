/**
 * The registration form as a document under seals: what an agreement has sealed, and what the seal lets happen.
 * Knows orders of seals and opinions that wait for one; beside it, what is stamped on either track.
 */
@NullMarked
@NamedInterface("sealed")
package huozhong.registration.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
