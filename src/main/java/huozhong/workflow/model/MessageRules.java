package huozhong.workflow.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.CaseSource;
import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/** That a place waits for a message that somebody sends: for any other it waits for ever. */
@Component
class MessageRules implements ModelRule {

    private static final Set<String> HEARING = Set.of("receiveTask", "messageEventDefinition");

    private final Map<String, CaseSource> sources;

    MessageRules(List<CaseSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(CaseSource::process, Function.identity()));
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.diagrams().entrySet().stream()
                .filter(diagram -> sources.containsKey(ReadSet.idOf(diagram.getKey())))
                .flatMap(diagram -> problems(diagram.getKey(), diagram.getValue())).toList();
    }

    private Stream<ModelProblem> problems(String file, EngineLockNode diagram) {
        var names = diagram.children("message").stream()
                .collect(Collectors.toMap(one -> one.attribute("id"), one -> one.attribute("name"), (a, b) -> a));
        var sent = Objects.requireNonNull(sources.get(ReadSet.idOf(file))).known().messages();
        return diagram.all().filter(place -> EngineLockDiagrams.NODES.contains(place.name()))
                .flatMap(place -> Stream.concat(Stream.of(place), place.children().stream())
                        .filter(node -> HEARING.contains(node.name()))
                        .map(node -> names.getOrDefault(local(node.attribute("messageRef")), ""))
                        .filter(name -> !sent.contains(name))
                        .map(name -> new ReadSet.Place(file, place))
                        .map(found -> found.problem(found.called() + "等待的消息系统不会发出，事项会一直停在这里；可用的消息："
                                + names.values().stream().filter(sent::contains).sorted()
                                        .collect(Collectors.joining("、")))));
    }

    private static String local(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }
}
