package huozhong.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** That a set keeps what the code speaks of: the diagrams, the places where a case is told something, the messages. */
@Component
class KnownRules implements ModelRule {

    private static final String ROUTING = "Routing.dmn";

    private final List<CaseSource> sources;

    KnownRules(List<CaseSource> sources) {
        this.sources = sources;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        var routing = set.tables().containsKey(ROUTING) ? Stream.<ModelProblem>of()
                : Stream.of(new ModelProblem(ROUTING, "", "缺少任务分派表"));
        return Stream.concat(routing, sources.stream().flatMap(source -> missing(set, source))).toList();
    }

    private static Stream<ModelProblem> missing(ReadSet set, CaseSource source) {
        var file = source.process() + ".bpmn";
        var diagram = set.diagrams().get(file);
        if (diagram == null) {
            return Stream.of(new ModelProblem(file, "", "缺少流程图"));
        }
        var there = names(diagram);
        return source.known().stream().filter(name -> !there.contains(name)).sorted()
                .map(name -> new ModelProblem(file, name, "系统要用到“" + name + "”，不能删除或改名"));
    }

    /** The ids of elements, and the names of the messages and codes of the errors that elements refer to. */
    private static Set<String> names(EngineLockNode diagram) {
        var used = diagram.all().flatMap(node -> Stream.of(node.attribute("messageRef"), node.attribute("errorRef")))
                .map(reference -> reference.substring(reference.indexOf(':') + 1)).collect(Collectors.toSet());
        var names = new HashSet<String>();
        diagram.all().filter(node -> EngineLockDiagrams.NODES.contains(node.name()))
                .forEach(node -> names.add(node.attribute("id")));
        Stream.concat(diagram.children("message").stream(), diagram.children("error").stream())
                .filter(node -> used.contains(node.attribute("id")))
                .forEach(node -> names.add(node.name().equals("message") ? node.attribute("name")
                        : node.attribute("errorCode")));
        return names;
    }
}
