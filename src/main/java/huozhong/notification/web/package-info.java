/**
 * The bell: one's own messages, read and unread.
 * Nobody reads another's.
 */
@NullMarked
package huozhong.notification.web;

import org.jspecify.annotations.NullMarked;
