package huozhong.workflow;

import java.time.LocalDateTime;
import java.util.Date;

import huozhong.shared.Shanghai;

/**
 * By when a step of a case is to be done, and on what that hangs: when the thing with this key moves, the module that
 * gave it calls {@code Dues} and every open task of the key is asked for anew.
 */
public record Due(String key, LocalDateTime moment) {

    /** As the engine keeps it. */
    public Date date() {
        return Date.from(moment.atZone(Shanghai.ZONE).toInstant());
    }
}
