/**
 * What people do with their tasks besides filling in the form: the list, marks and their submission in one go, putting
 * a task into other hands and taking it back, phrases. How a task runs says the room around it.
 */
@NullMarked
@NamedInterface("desk")
package huozhong.workflow.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

