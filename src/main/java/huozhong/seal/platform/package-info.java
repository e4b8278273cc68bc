/**
 * The port to a platform for 电子印章 that takes whole files and gives them back under its own seals.
 * Knows how it is asked and how both show who they are; what an answer is worth is checked by who asked.
 */
@NullMarked
@NamedInterface("platform")
package huozhong.seal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
