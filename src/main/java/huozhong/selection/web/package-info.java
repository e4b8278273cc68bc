/**
 * The routes of rounds and of lists handed up.
 * Choosing and reporting are commands here; confirming, signing and accepting are tasks.
 */
@NullMarked
package huozhong.selection.web;

import org.jspecify.annotations.NullMarked;
