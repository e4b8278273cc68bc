package huozhong.workflow;

import java.time.LocalDateTime;

/**
 * By when a step of a case is to be done, and on what that hangs: when the thing with this key moves, the module that
 * gave it calls {@link Dues} and every open task of the key is asked for anew.
 */
public record Due(String key, LocalDateTime moment) {
}
