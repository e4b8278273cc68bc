/**
 * The doors of the progress module: boards, notices and 催报.
 * Nothing but HTTP is here.
 */
@NullMarked
package huozhong.progress.web;

import org.jspecify.annotations.NullMarked;

