package huozhong.workflow;

import java.util.Set;

import huozhong.organization.Level;

/** By what the cases of a process are routed: the levels and kinds that they can have, and the units that they name. */
public record RoutedBy(Set<Level> levels, Set<String> kinds, Set<String> units) {
}
