package huozhong.workflow;

import java.time.LocalDateTime;

/**
 * What was decided at a task doesn't hold any more: by what cause, in the words of the case's module, and since when.
 */
public record Lapsed(String cause, LocalDateTime at) {
}
