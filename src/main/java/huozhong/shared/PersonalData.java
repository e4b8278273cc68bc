package huozhong.shared;

import java.util.List;

/**
 * A module's share in the end of personal data: whoever keeps anything that says who a nominee is has a bean of this.
 * Both are called in a transaction, and may be called again.
 */
public interface PersonalData {

    /** Takes out of the module's tables and files who these nominees were; states, decisions and times stay. */
    default void forgetNominees(List<String> nominationIds) {
    }

    /** The same for what is kept by plan, such as rosters and free texts; when its nominees are forgotten. */
    default void forgetPlan(String planId) {
    }
}
