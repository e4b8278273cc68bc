/**
 * 结业证书: numbered, frozen, printed one by one or a course at once, revoked, reissued, and verified by a stranger.
 * Knows no course: whoever issues says all that a certificate says.
 */
@NullMarked
@NamedInterface("certificate")
package huozhong.training.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
