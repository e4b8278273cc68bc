/**
 * Serves the portal's files and its one page.
 * Answers nothing that is the API's.
 */
@NullMarked
package huozhong.portal.web;

import org.jspecify.annotations.NullMarked;

