package huozhong.workflow;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the task list and the routing need to know of a case: what it belongs to, if to anything (a plan, say), what it
 * is called, the person it is about (or ""), the category (or ""), the region, the level and kind by which it is
 * routed, the unit whose case it is, and the units that a route can name, by role. One of them is the {@link
 * Whose#OFFICE}, which gets what nobody else is found for.
 */
public record CaseFacts(@Nullable String contextId, String title, String subject, String category, String regionId,
                        String level, String kind, String ownerId, Map<String, String> units) {

    public CaseFacts {
        if (!units.containsKey(Whose.OFFICE)) {
            throw new IllegalArgumentException("A case without an office: " + title);
        }
    }

    Optional<String> unit(String role) {
        return Optional.ofNullable(units.get(role));
    }
}
