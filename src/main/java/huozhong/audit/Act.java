package huozhong.audit;

import java.util.Map;

/**
 * One thing that somebody did: the user, whom he stood in for (or ""), the unit he acted for (or ""), the action as
 * a past participle in capitals (OPINION_GIVEN), the id of what he did it to, and a few facts, never personal data.
 */
public record Act(String userId, String insteadOf, String unitId, String action, String subject,
                  Map<String, String> facts) {

    /** What the system did by itself. */
    public static Act bySystem(String action, String subject, Map<String, String> facts) {
        return new Act("system", "", "", action, subject, facts);
    }
}
