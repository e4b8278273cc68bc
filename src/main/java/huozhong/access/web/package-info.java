/**
 * The doors: login and logout, sessions, headers, and the routes about oneself and the organisation.
 * Its controllers act as organization's too, which may not know who is calling.
 */
@NullMarked
package huozhong.access.web;

import org.jspecify.annotations.NullMarked;
