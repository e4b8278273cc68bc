/**
 * The doors of seals: the register, what waits for one, its uses, and what anybody may have verified.
 */
@NullMarked
package huozhong.seal.web;

import org.jspecify.annotations.NullMarked;
