/**
 * The routes of rounds.
 * Choosing and asking are commands here; proposing and confirming are tasks.
 */
@NullMarked
package huozhong.selection.web;

import org.jspecify.annotations.NullMarked;

