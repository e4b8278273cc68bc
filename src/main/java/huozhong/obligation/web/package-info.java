/**
 * The HTTP doors of what is owed.
 * Calls the module's services and nothing else.
 */
@NullMarked
package huozhong.obligation.web;

import org.jspecify.annotations.NullMarked;
