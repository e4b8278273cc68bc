/**
 * What hangs on a date follows when the date moves: open tasks and timers, piece by piece, on any node. Whose date it
 * is the workflow doesn't know: a module says which key moved, and answers what is due now.
 */
@NullMarked
@NamedInterface("dues")
package huozhong.workflow.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

