/**
 * The system administrator's doors to the organisation as a file: the blank, the check, what would change, the writing.
 * Everybody else finds nothing here.
 */
@NullMarked
package huozhong.directory.web;

import org.jspecify.annotations.NullMarked;
