/**
 * Running cases and the diagrams they go by: where a case is, its move to another version, its end by 停办, and what
 * failed on the way. Tasks don't know it; what goes wrong with them is told to it by what they leave behind.
 */
@NullMarked
@NamedInterface("running")
package huozhong.workflow.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

