/**
 * The doors: login and logout, sessions, headers, and the routes about oneself, grants and second keys.
 * Who stands in them is known to every controller as a Caller.
 */
@NullMarked
package huozhong.access.web;

import org.jspecify.annotations.NullMarked;

