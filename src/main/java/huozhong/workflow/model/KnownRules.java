package huozhong.workflow.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.CaseSource;
import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/** That a set keeps what the code speaks of: the diagrams, the places where a case is told something, the messages. */
@Component
class KnownRules implements ModelRule {

    private static final String ROUTING = "Routing.dmn";

    private final List<CaseSource> sources;

    KnownRules(List<CaseSource> sources) {
        this.sources = sources;
    }

    @Override
    public boolean onlyCompares() {
        return true;
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
        var known = source.known();
        return Stream.of(missing(known.places(), places(diagram)),
                missing(known.messages(), used(diagram, "message", "messageRef", "name")),
                missing(known.errors(), used(diagram, "error", "errorRef", "errorCode")))
                .flatMap(names -> names).sorted()
                .map(name -> new ModelProblem(file, name, "系统要用到“" + name + "”，不能删除或改名"));
    }

    private static Stream<String> missing(Set<String> known, Set<String> there) {
        return known.stream().filter(name -> !there.contains(name));
    }

    private static Set<String> places(EngineLockNode diagram) {
        return diagram.all().filter(node -> EngineLockDiagrams.NODES.contains(node.name()))
                .map(node -> node.attribute("id")).collect(Collectors.toSet());
    }

    /** Of those messages or errors that a place refers to. */
    private static Set<String> used(EngineLockNode diagram, String kind, String reference, String called) {
        var used = diagram.all().map(node -> node.attribute(reference))
                .map(id -> id.substring(id.indexOf(':') + 1)).collect(Collectors.toSet());
        return diagram.children(kind).stream().filter(node -> used.contains(node.attribute("id")))
                .map(node -> node.attribute(called)).collect(Collectors.toSet());
    }
}
