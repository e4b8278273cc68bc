package huozhong.shared;

import java.util.Map;

/** A module's share in a plan's archive: whoever keeps what outlasts the personal data has a bean of this. */
public interface PlanArchive {

    /** By the name of a part (teams, rounds …) what of the plan goes into it. */
    default Map<String, Object> parts(String planId) {
        return Map.of();
    }

    /** By the name of a field what of a chosen nominee is kept; files by their ids in photo and scan. */
    default Map<String, Object> nominee(String nominationId) {
        return Map.of();
    }
}
