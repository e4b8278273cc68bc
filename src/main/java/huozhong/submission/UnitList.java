package huozhong.submission;

import org.jspecify.annotations.Nullable;

/** A unit's list of a plan: one that went up, or what would go up now. */
public record UnitList(String planId, String unitId, @Nullable String submissionId) {

    /** What no other list has. */
    public String key() {
        return submissionId == null ? planId + unitId : submissionId;
    }
}
