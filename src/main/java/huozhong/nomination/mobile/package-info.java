/**
 * How many mobiles in full a person gets on one day, and how a second person of his unit lets him have more.
 * Knows nothing of whose mobiles they are.
 */
@NullMarked
package huozhong.nomination.mobile;

import org.jspecify.annotations.NullMarked;

