package huozhong.attendance;

import java.util.Optional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.attendance.Gathering.Kind;

/** Who may read and keep the gatherings of a kind, and what they ask for; one a kind, of the module above. */
public interface GatheringSource {

    Kind kind();

    boolean isVisible(Gathering gathering, Caller caller);

    /** By which post the caller keeps its attendance (签到台), as whoever holds it or is its host; empty for others. */
    Optional<Duty> staff(Gathering gathering, Caller caller);

    /** From so many minutes after the start whoever comes is late. */
    int lateAfter(Gathering gathering);

    /** Whether people sign out, too; else they stay to the end. */
    default boolean asksToSignOut(Gathering gathering) {
        return false;
    }

    /** Takes in somebody who wasn't called, in which capacity; empty where it isn't for him. */
    Optional<Called> walkIn(Gathering gathering, String personId);

    /** Where the portal shows what it belongs to: an address of it, without a host. */
    String page(Gathering gathering);
}
