package huozhong.workflow.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.lock.ElementWords;
import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/**
 * That a diagram is whole: one process named like its file, kept for a time, every place connected, every branch told.
 */
@Component
class DiagramRules implements ModelRule {

    private static final String UNTIL = "须写明历史保留期限，如 P180D：在属性面板 History cleanup 的 Time to live 中填写";
    private static final Set<String> WITHOUT_INCOMING = Set.of("startEvent", "boundaryEvent");

    @Override
    public boolean onlyCompares() {
        return true;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return Stream.of(processes(set), tables(set), gateways(set), places(set)).flatMap(found -> found).toList();
    }

    private static Stream<ModelProblem> processes(ReadSet set) {
        return set.diagrams().entrySet().stream().flatMap(diagram -> {
            var processes = diagram.getValue().children("process").stream().filter(DiagramRules::isFilled).toList();
            if (processes.size() > 1) {
                return Stream.of(new ModelProblem(diagram.getKey(), "", "图中有 " + processes.size() + " 个流程（"
                        + processes.stream().map(one -> ElementWords.called(one).substring("流程".length()))
                        .collect(Collectors.joining("、")) + "）：一个文件只能有一个，请把另一个池清空，或另存为单独的文件"));
            }
            if (processes.isEmpty() || !processes.get(0).attribute("id").equals(ReadSet.idOf(diagram.getKey()))) {
                return Stream.of(new ModelProblem(diagram.getKey(), "", "流程的 id 应与文件名相同"
                        + (processes.isEmpty() ? "，图中没有流程" : "：现为“" + processes.get(0).attribute("id")
                        + "”，请改文件名，或在 Camunda Modeler 中点空白处，在属性面板 General 的 ID 中改")));
            }
            return process(new ReadSet.Place(diagram.getKey(), processes.get(0)));
        });
    }

    /** A pool that stands for somebody outside has a process, too, with nothing in it. */
    private static boolean isFilled(EngineLockNode process) {
        return process.attribute("isExecutable").equals("true")
                || process.children().stream().anyMatch(child -> EngineLockDiagrams.NODES.contains(child.name()));
    }

    private static Stream<ModelProblem> process(ReadSet.Place process) {
        return Stream.of(
                process.node().attribute("isExecutable").equals("true") ? "" : "流程须设为可执行（属性面板 General 的 Executable）",
                process.node().attribute("camunda:historyTimeToLive").isEmpty() ? "流程" + UNTIL : "")
                .filter(sentence -> !sentence.isEmpty()).map(process::problem);
    }

    private static Stream<ModelProblem> tables(ReadSet set) {
        return set.tables().entrySet().stream().flatMap(table -> {
            var decisions = table.getValue().children("decision");
            var named = decisions.stream().anyMatch(one -> one.attribute("id").equals(ReadSet.idOf(table.getKey())));
            var kept = decisions.stream().noneMatch(one -> one.attribute("camunda:historyTimeToLive").isEmpty());
            return Stream.of(named ? "" : "决策的 id 应与文件名相同", kept ? "" : "决策" + UNTIL)
                    .filter(sentence -> !sentence.isEmpty())
                    .map(sentence -> new ModelProblem(table.getKey(), "", sentence));
        });
    }

    private static Stream<ModelProblem> gateways(ReadSet set) {
        return set.elements("exclusiveGateway").flatMap(gateway -> {
            var branches = flows(set, gateway, "sourceRef");
            if (branches.size() < 2) {
                return Stream.of();
            }
            var missing = branches.stream()
                    .filter(flow -> !flow.id().equals(gateway.node().attribute("default")))
                    .filter(flow -> flow.node().children("conditionExpression").isEmpty())
                    .map(flow -> flow.problem(gateway.inMenu() + "的分支" + flow.called() + "没有条件"));
            return Stream.concat(missing, gateway.node().attribute("default").isEmpty()
                    ? Stream.of(gateway.problem(gateway.inMenu() + "没有默认分支")) : Stream.of());
        });
    }

    private static Stream<ModelProblem> places(ReadSet set) {
        return set.diagrams().keySet().stream().flatMap(file -> EngineLockDiagrams.NODES.stream()
                .flatMap(name -> set.elements(name).filter(place -> place.file().equals(file))))
                .filter(place -> !place.node().attribute("triggeredByEvent").equals("true"))
                .flatMap(place -> Stream.of(
                        WITHOUT_INCOMING.contains(place.node().name()) || !flows(set, place, "targetRef").isEmpty()
                                ? "" : place.inMenu() + "没有来路，永远不会到达",
                        place.node().name().equals("endEvent") || !flows(set, place, "sourceRef").isEmpty()
                                ? "" : place.inMenu() + "没有去路")
                        .filter(sentence -> !sentence.isEmpty()).map(place::problem));
    }

    private static List<ReadSet.Place> flows(ReadSet set, ReadSet.Place place, String end) {
        return set.elements("sequenceFlow").filter(flow -> flow.file().equals(place.file())
                && flow.node().attribute(end).equals(place.id())).toList();
    }
}
