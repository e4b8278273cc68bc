package huozhong.workflow.model;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/**
 * That every way comes to an end: walks all of them with tokens, as the engine does, and finds the joins at which some
 * wait for others that took another branch. A walk that grows beyond its bound is given up and says nothing.
 */
@Component
class WalkRules implements ModelRule {

    private static final int MOST_STATES = 5_000;
    private static final int MOST_TOKENS = 30;

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.diagrams().entrySet().stream().flatMap(diagram -> diagram.getValue().all()
                .filter(node -> Set.of("process", "subProcess").contains(node.name()))
                .flatMap(scope -> new Walk(scope).stuck().stream()
                        .map(join -> new ReadSet.Place(diagram.getKey(), join))
                        .map(join -> join.problem(join.inMenu() + "要等所有来路，但有的来路在前面只走其中一条，事项会永远停在这里"))))
                .toList();
    }

    /** The ways of one scope; a sub-process is one place of it. */
    private static final class Walk {

        private final Map<String, EngineLockNode> places;
        private final List<EngineLockNode> flows;
        private final List<EngineLockNode> starts;

        Walk(EngineLockNode scope) {
            flows = scope.children("sequenceFlow");
            places = scope.children().stream().filter(node -> EngineLockDiagrams.NODES.contains(node.name()))
                    .collect(Collectors.toMap(node -> node.attribute("id"), node -> node, (a, b) -> a, TreeMap::new));
            starts = places.values().stream().filter(place -> place.name().equals("startEvent")).toList();
        }

        /** The joins at which a walk ends that has nowhere else to go. */
        List<EngineLockNode> stuck() {
            var found = new TreeSet<String>();
            var seen = new HashSet<Map<String, Integer>>();
            var open = new ArrayDeque<Map<String, Integer>>();
            starts.forEach(start -> open.add(with(Map.of(), out(start.attribute("id")))));
            while (!open.isEmpty() && seen.size() < MOST_STATES) {
                var state = open.remove();
                if (!seen.add(state) || state.values().stream().mapToInt(Integer::intValue).sum() > MOST_TOKENS) {
                    continue;
                }
                var next = next(state).toList();
                if (next.isEmpty()) {
                    state.keySet().forEach(flow -> found.add(target(flow)));
                }
                open.addAll(next);
            }
            return found.stream().map(places::get).filter(place -> place != null
                    && place.name().equals("parallelGateway")).toList();
        }

        private Stream<Map<String, Integer>> next(Map<String, Integer> state) {
            return state.keySet().stream().flatMap(flow -> {
                var place = places.get(target(flow));
                return place == null ? Stream.of() : pass(state, flow, place);
            });
        }

        private Stream<Map<String, Integer>> pass(Map<String, Integer> state, String flow, EngineLockNode place) {
            var id = place.attribute("id");
            if (place.name().equals("parallelGateway")) {
                var all = in(id);
                return state.keySet().containsAll(all) ? Stream.of(with(without(state, all), out(id))) : Stream.of();
            }
            if (!place.children("terminateEventDefinition").isEmpty() || place.name().equals("endEvent")
                    && !place.children("errorEventDefinition").isEmpty()) {
                return Stream.of(Map.of());
            }
            var left = without(state, List.of(flow));
            return Stream.concat(onwards(left, place), edges(id).flatMap(edge -> edge.attribute("cancelActivity")
                    .equals("false") ? Stream.of() : Stream.of(with(left, out(edge.attribute("id"))))));
        }

        private Stream<Map<String, Integer>> onwards(Map<String, Integer> left, EngineLockNode place) {
            var out = out(place.attribute("id"));
            var chooses = Set.of("exclusiveGateway", "eventBasedGateway").contains(place.name())
                    || flows.stream().anyMatch(flow -> out.contains(flow.attribute("id"))
                            && !flow.children("conditionExpression").isEmpty());
            return chooses ? out.stream().map(one -> with(left, List.of(one))) : Stream.of(with(left, out));
        }

        private Stream<EngineLockNode> edges(String place) {
            return places.values().stream().filter(edge -> edge.name().equals("boundaryEvent")
                    && edge.attribute("attachedToRef").equals(place));
        }

        private String target(String flow) {
            return flows.stream().filter(one -> one.attribute("id").equals(flow)).findFirst()
                    .map(one -> one.attribute("targetRef")).orElse("");
        }

        private List<String> in(String place) {
            return ids("targetRef", place);
        }

        private List<String> out(String place) {
            return ids("sourceRef", place);
        }

        private List<String> ids(String end, String place) {
            return flows.stream().filter(flow -> flow.attribute(end).equals(place))
                    .map(flow -> flow.attribute("id")).toList();
        }

        private static Map<String, Integer> with(Map<String, Integer> state, List<String> more) {
            var grown = new TreeMap<>(state);
            more.forEach(flow -> grown.merge(flow, 1, Integer::sum));
            return grown;
        }

        private static Map<String, Integer> without(Map<String, Integer> state, List<String> fewer) {
            var left = new TreeMap<>(state);
            fewer.forEach(flow -> left.computeIfPresent(flow, (key, count) -> count == 1 ? null : count - 1));
            return left;
        }
    }
}
