/**
 * Paper from data, read back by tools that are not ours.
 */
@NullMarked
package huozhong.rendering;

import org.jspecify.annotations.NullMarked;
