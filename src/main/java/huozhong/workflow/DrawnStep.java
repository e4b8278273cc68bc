package huozhong.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A user task as an administrator drew it: its id, the form it shows, and what the column dueBy of Routing.dmn says of
 * it, if anything.
 */
public record DrawnStep(String id, String form, @Nullable String dueBy) {
}
