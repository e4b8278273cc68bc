package huozhong.workflow.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/**
 * A diagram as its ways: from each place to those that can come next, through sub-processes and out of boundary events.
 */
final class FlowGraph {

    private final Map<String, EngineLockNode> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> next = new HashMap<>();

    private FlowGraph() {
    }

    static FlowGraph of(EngineLockNode diagram) {
        var graph = new FlowGraph();
        diagram.children("process").forEach(graph::collect);
        diagram.children("process").forEach(graph::connect);
        graph.leaveAtBoundaries();
        return graph;
    }

    Stream<EngineLockNode> places() {
        return places.values().stream();
    }

    @Nullable EngineLockNode place(String id) {
        return places.get(id);
    }

    /** Whether there is a place of this id, and of such a kind. */
    boolean is(String id, Predicate<String> kind) {
        return Optional.ofNullable(places.get(id)).filter(place -> kind.test(place.name())).isPresent();
    }

    Set<String> after(String id) {
        return next.getOrDefault(id, Set.of());
    }

    Stream<String> before(String id) {
        return next.entrySet().stream().filter(way -> way.getValue().contains(id)).map(Map.Entry::getKey);
    }

    private void collect(EngineLockNode scope) {
        scope.children().stream().filter(child -> EngineLockDiagrams.NODES.contains(child.name())).forEach(place -> {
            places.put(place.attribute("id"), place);
            collect(place);
        });
    }

    private void connect(EngineLockNode scope) {
        var inner = scope.children("subProcess").stream().map(one -> one.attribute("id")).toList();
        scope.children("sequenceFlow").stream().filter(flow -> !inner.contains(flow.attribute("sourceRef")))
                .forEach(flow -> add(flow.attribute("sourceRef"), flow.attribute("targetRef")));
        scope.children("subProcess").forEach(sub -> {
            connect(sub);
            sub.children("startEvent").stream().filter(start -> !sub.attribute("triggeredByEvent").equals("true"))
                    .forEach(start -> add(sub.attribute("id"), start.attribute("id")));
            scope.children("sequenceFlow").stream()
                    .filter(flow -> flow.attribute("sourceRef").equals(sub.attribute("id")))
                    .forEach(flow -> sub.children("endEvent")
                            .forEach(end -> add(end.attribute("id"), flow.attribute("targetRef"))));
        });
    }

    private void add(String from, String to) {
        next.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
    }

    /** Whoever comes to a place may leave it at once by an event on its edge. */
    private void leaveAtBoundaries() {
        var edges = places().filter(place -> place.name().equals("boundaryEvent")).toList();
        edges.forEach(edge -> before(edge.attribute("attachedToRef")).toList()
                .forEach(from -> add(from, edge.attribute("id"))));
    }

    /** A place of each circle among those that are asked for. */
    List<EngineLockNode> circles(Predicate<EngineLockNode> asked) {
        var found = new ArrayList<EngineLockNode>();
        var seen = new LinkedHashSet<String>();
        places().filter(asked).filter(place -> !seen.contains(place.attribute("id"))).forEach(place -> {
            var reached = reached(place.attribute("id"), asked);
            if (reached.contains(place.attribute("id"))) {
                found.add(place);
                reached.stream().filter(other -> reached(other, asked).contains(place.attribute("id")))
                        .forEach(seen::add);
            }
        });
        return found;
    }

    /** What can come after a place, over no other places than those asked for. */
    Set<String> reached(String from, Predicate<EngineLockNode> asked) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(after(from));
        while (!open.isEmpty()) {
            var id = open.remove();
            if (places.containsKey(id) && asked.test(places.get(id)) && found.add(id)) {
                open.addAll(after(id));
            }
        }
        return found;
    }
}
