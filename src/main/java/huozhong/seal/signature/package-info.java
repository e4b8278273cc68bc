/**
 * A seal as a signature on a file: made with a key, drawn into its box, and checked strictly afterwards.
 * Knows files and certificates, neither units' posts nor what a file says.
 */
@NullMarked
@NamedInterface("signature")
package huozhong.seal.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
