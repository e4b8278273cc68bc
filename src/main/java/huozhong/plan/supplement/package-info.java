/**
 * 补充文件: a later document that says sections of a published plan anew, adopted by a leader of the plan's office and in
 * force from its day. The plan itself knows what is in force now; this room, what was in force when and by which paper.
 */
@NullMarked
@NamedInterface("supplement")
package huozhong.plan.supplement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
