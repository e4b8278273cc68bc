/** Serves the portal's files. */
@NullMarked
package huozhong.portal.web;

import org.jspecify.annotations.NullMarked;
