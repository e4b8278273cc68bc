package huozhong.workflow;

import java.util.Map;
import java.util.Set;

import huozhong.organization.Level;

/**
 * By what the cases of a process are routed: the levels and kinds that they can have, and the roles that their units
 * have; kinds and roles with what officials call them.
 */
public record RoutedBy(Set<Level> levels, Map<String, String> kinds, Map<String, String> units) {
}
