package huozhong.workflow.model;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/** That repetitions within each other are no more than one alone may be: 500 times 500 is a dead node. */
@Component
class RepetitionRules implements ModelRule {

    private static final int MOST = 500;

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.diagrams().entrySet().stream().flatMap(diagram -> diagram.getValue().children("process").stream()
                .flatMap(process -> problems(diagram.getKey(), process, 1))).toList();
    }

    private static Stream<ModelProblem> problems(String file, EngineLockNode scope, long outside) {
        return scope.children().stream().filter(place -> EngineLockDiagrams.NODES.contains(place.name()))
                .flatMap(place -> {
                    var times = outside * times(place);
                    return times > MOST ? Stream.of(new ReadSet.Place(file, place)).map(found -> found.problem(
                            found.inMenu() + "连同外层重复超过 " + MOST + " 次（按单位重复的按 " + MOST + " 次计）"))
                            : problems(file, place, times);
                });
    }

    /** A list that is read when the case comes there may have as many entries as a list may have. */
    private static long times(EngineLockNode place) {
        return place.children("multiInstanceLoopCharacteristics").stream().findFirst()
                .map(loop -> loop.children("loopCardinality").stream().findFirst()
                        .map(times -> Long.parseLong(times.text().strip())).orElse((long) MOST)).orElse(1L);
    }
}
