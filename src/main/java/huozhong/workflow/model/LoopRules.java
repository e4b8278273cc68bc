package huozhong.workflow.model;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockNode;

/**
 * That no circle runs by itself: in each somebody acts, something is told, or at least an hour passes; and what a
 * circle splits into comes together before it goes round again. The engine would go round until the node is dead.
 */
@Component
class LoopRules implements ModelRule {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Set<String> STAYING = Set.of("userTask", "receiveTask", "intermediateCatchEvent");
    private static final Set<String> ONE_WAY_OUT = Set.of("exclusiveGateway", "eventBasedGateway");

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.diagrams().entrySet().stream()
                .flatMap(diagram -> problems(diagram.getKey(), FlowGraph.of(diagram.getValue()))).toList();
    }

    private static Stream<ModelProblem> problems(String file, FlowGraph graph) {
        var endless = graph.circles(place -> !waits(graph, place)).stream()
                .map(place -> new ReadSet.Place(file, place))
                .map(place -> place.problem(place.called() + "所在的循环里没有人办理、没有等待通知、也没有不少于1小时的等待，"
                        + "事项会在里面不停地转，请在循环里加入环节或等待"));
        var splitting = graph.places().filter(place -> splits(graph, place))
                .filter(place -> graph.reached(place.attribute("id"), other -> !joins(graph, other))
                        .contains(place.attribute("id")))
                .map(place -> new ReadSet.Place(file, place))
                .map(place -> place.problem(place.called() + "在循环里分出几路，每转一圈就多出一份，请先用并行网关汇合再回到前面"));
        return Stream.concat(endless, splitting);
    }

    private static boolean waits(FlowGraph graph, EngineLockNode place) {
        return switch (place.name()) {
            case "userTask", "receiveTask" -> true;
            case "intermediateCatchEvent", "startEvent" -> hears(place) || isLong(place);
            case "boundaryEvent" -> hears(place) || isLong(place)
                    || !isTimed(place) && somebodyActsIn(graph.place(place.attribute("attachedToRef")));
            default -> false;
        };
    }

    /** A user task ends by an error when somebody rejects there, and so does a sub-process with such a task in it. */
    private static boolean somebodyActsIn(@Nullable EngineLockNode host) {
        return host != null && host.all().anyMatch(node -> node.name().equals("userTask"));
    }

    private static boolean hears(EngineLockNode event) {
        return !event.children("messageEventDefinition").isEmpty();
    }

    private static boolean isTimed(EngineLockNode event) {
        return !event.children("timerEventDefinition").isEmpty();
    }

    /** A date that has passed and a word that may be no time at all are no wait; a cycle is an hour or more anyway. */
    private static boolean isLong(EngineLockNode event) {
        return event.all().anyMatch(node -> node.name().equals("timeCycle")
                || node.name().equals("timeDuration") && isLong(node.text().strip()));
    }

    private static boolean isLong(String span) {
        try {
            return Duration.parse(span).compareTo(SHORTEST) >= 0;
        } catch (DateTimeParseException monthsOrAWord) {
            return isOfMonths(span);
        }
    }

    private static boolean isOfMonths(String span) {
        try {
            return !Period.parse(span.contains("T") ? span.substring(0, span.indexOf('T')) : span).isZero();
        } catch (DateTimeParseException aWord) {
            return false;
        }
    }

    private static boolean splits(FlowGraph graph, EngineLockNode place) {
        return !ONE_WAY_OUT.contains(place.name()) && !place.name().equals("subProcess")
                && graph.after(place.attribute("id")).stream()
                        .filter(after -> graph.is(after, name -> !name.equals("boundaryEvent")))
                        .filter(after -> lasts(graph, after, place)).count() > 1
                && place.attribute("default").isEmpty();
    }

    /** A branch in which nothing waits and that doesn't come back has ended before the next round. */
    private static boolean lasts(FlowGraph graph, String branch, EngineLockNode fork) {
        return Stream.concat(Stream.of(branch), graph.reached(branch, any -> true).stream())
                .anyMatch(id -> id.equals(fork.attribute("id")) || graph.is(id, STAYING::contains));
    }

    private static boolean joins(FlowGraph graph, EngineLockNode place) {
        return place.name().equals("parallelGateway") && graph.before(place.attribute("id")).count() > 1;
    }
}
