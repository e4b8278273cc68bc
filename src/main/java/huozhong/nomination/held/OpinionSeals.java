package huozhong.nomination.held;

import java.util.Set;

import huozhong.access.Caller;
import huozhong.access.Duty;

/** Has the seals of units put onto forms; what a seal is, nominations don't know. */
public interface OpinionSeals {

    /** Whether the unit's word counts only with its electronic seal, today. */
    boolean seals(String unitId);

    /** In the leader's transaction. Whoever filled the form in never presses the seal. */
    void order(HeldOpinion held, Set<String> filledBy, Duty duty, Caller leader);

    /** The opinion waits no more. */
    void cancel(HeldOpinion held);
}
