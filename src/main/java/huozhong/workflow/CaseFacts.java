package huozhong.workflow;

import java.util.Map;

/**
 * What the task list and the routing need to know of a case: its plan, what it is called, the person (or ""), his
 * category, the region, the level and kind by which it is routed, and the units that a route can name.
 */
public record CaseFacts(String planId, String title, String person, String category, String regionId, String level,
                        String kind, Map<Whose, String> units) {
}
