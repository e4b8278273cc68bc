/**
 * The doors of seals: the register, what waits for one, its uses, and what anybody may have verified.
 * Whatever takes a PIN commits for itself, since a wrong one counts.
 */
@NullMarked
package huozhong.seal.web;

import org.jspecify.annotations.NullMarked;
