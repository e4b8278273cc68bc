/**
 * A set of diagrams, tables and forms as its publisher sees it: read, checked, compared with another, deployed.
 * The check is the first lock and says in Chinese what keeps a set from going live, the element with it; each rule is a
 * class of its own, and a new one is one more. It asks the room lock what is harmless, the modules what they know
 * of a case, and the forms what their records hold. Tasks and cases don't know this room.
 */
@NullMarked
@NamedInterface("model")
package huozhong.workflow.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

