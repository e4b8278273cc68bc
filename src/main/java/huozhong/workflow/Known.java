package huozhong.workflow;

import java.util.Set;

/** What of a diagram the code speaks of: its places by id, its messages by name, its errors by code. */
public record Known(Set<String> places, Set<String> messages, Set<String> errors) {
}
