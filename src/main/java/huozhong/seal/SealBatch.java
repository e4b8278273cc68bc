package huozhong.seal;

import java.util.List;

/** 批量用印: orders that are sealed after one confirmation with one PIN, each for itself. */
public record SealBatch(String id, String sealId, boolean stalled, List<Outcome> outcomes) {

    /** How far it is with one of them. */
    public enum State { PENDING, RUNNING, DONE, FAILED }

    /** What became of one order; what failed has its reason, and waits still. */
    public record Outcome(String orderId, String title, State state, String message) {
    }
}
