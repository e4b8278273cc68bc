/**
 * The routes of lists handed up, and of a nominee's whole way.
 * Reporting and taking back are commands here; signing and accepting are tasks.
 */
@NullMarked
package huozhong.submission.web;

import org.jspecify.annotations.NullMarked;

