/**
 * A sealed document once more as OFD (GB/T 33190), under the same units' seals (GB/T 38540, SM2): made, and checked.
 * Knows files and keys; who may have one is known to the module.
 */
@NullMarked
package huozhong.seal.ofd;

import org.jspecify.annotations.NullMarked;
