/**
 * Forms as they are printed, read back by tools that are not ours.
 */
@NullMarked
package huozhong.registration.print;

import org.jspecify.annotations.NullMarked;
