/**
 * What hangs on a date follows when the date moves: open tasks and timers, piece by piece, on any node.
 */
@NullMarked
@NamedInterface("dues")
package huozhong.workflow.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

