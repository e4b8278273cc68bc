/**
 * 培训反馈 without names: who may answer, and what was answered, in two tables that nothing connects.
 * Knows courses and who was called to them; an answer has no time, no person and no order, and is shown with others.
 */
@NullMarked
@NamedInterface("feedback")
package huozhong.training.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
