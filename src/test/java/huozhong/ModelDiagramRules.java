package huozhong;

import static huozhong.ModelRule.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a diagram may say and how its parts hang together. */
final class ModelDiagramRules {

    private static final int MOST_NODES = 20;
    private static final Set<String> VARIABLES = Set.of("decision", "outcome", "collectiveDecision", "publication",
            "reserves", "authorityReview");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final List<String> REFERENCES = List.of("sourceRef", "targetRef", "attachedToRef", "default",
            "messageRef", "errorRef", "escalationRef", "bpmnElement");
    private static final String DIAGRAM = "Nomination.bpmn";

    static final List<ModelRule> ALL = List.of(
            rule("a gateway that asks has a condition on every answer but its default", model -> model.diagrams()
                    .values().stream().flatMap(ModelDiagramRules::unanswered))
                    .brokenBy(DIAGRAM, " default=\"Flow_Agreed_No\"", "")
                    .brokenBy(DIAGRAM, "conditionExpression", "documentation"),
            rule("a condition asks for one-word decisions", model -> model.elements()
                    .filter(element -> Set.of("conditionExpression", "completionCondition").contains(element.type()))
                    .map(ModelElement::text).filter(condition -> !asksForDecisions(condition)))
                    .brokenBy(DIAGRAM, "decision ==", "nomineeName ==")
                    .brokenBy(DIAGRAM, "'AGREE'", "'agreed by the employer'"),
            rule("history goes after a time", model -> Stream.concat(model.elements("process"),
                    model.tables().values().stream().flatMap(table -> table.all("decision")))
                    .filter(kept -> !kept.engine("historyTimeToLive").matches("P\\d+D")).map(ModelElement::toString))
                    .brokenBy(DIAGRAM, " camunda:historyTimeToLive=\"P3650D\"", "")
                    .brokenBy("Routing.dmn", " camunda:historyTimeToLive=\"P3650D\"", ""),
            rule("a diagram has at most " + MOST_NODES + " nodes", model -> model.diagrams().entrySet().stream()
                    .filter(diagram -> diagram.getValue().all().filter(ModelElement::isNode).count() > MOST_NODES)
                    .map(Map.Entry::getKey))
                    .brokenBy(DIAGRAM, "</bpmn:process>", "<bpmn:endEvent />".repeat(MOST_NODES) + "</bpmn:process>"),
            rule("what a diagram refers to is in it once", model -> model.diagrams().values().stream()
                    .flatMap(ModelDiagramRules::dangling))
                    .brokenBy(DIAGRAM, "targetRef=\"MarkRecommended\"", "targetRef=\"MarkChosen\"")
                    .brokenBy(DIAGRAM, "messageRef=\"Message_NominationWithdrawn\"", "messageRef=\"Message_Other\"")
                    .brokenBy(DIAGRAM, "<bpmn:outgoing>Flow_Submitted<", "<bpmn:outgoing>Flow_Sent<")
                    .brokenBy(DIAGRAM, "id=\"EndEvent_NominationRejected\"", "id=\"EndEvent_NominationReturned\""));

    private ModelDiagramRules() {
    }

    private static Stream<String> unanswered(ModelElement diagram) {
        return diagram.all("exclusiveGateway").filter(gateway -> {
            var answers = diagram.all("sequenceFlow")
                    .filter(flow -> flow.at("sourceRef").equals(gateway.id())).toList();
            var open = answers.stream().filter(flow -> flow.children("conditionExpression").findAny().isEmpty())
                    .map(ModelElement::id).toList();
            return answers.size() > 1 && !open.equals(List.of(gateway.at("default")));
        }).map(ModelElement::toString);
    }

    private static boolean asksForDecisions(String condition) {
        return condition.matches("\\$\\{.*}")
                && LITERAL.matcher(condition).results().allMatch(word -> word.group(1).matches("[A-Z]+(_[A-Z]+)*"))
                && NAME.matcher(LITERAL.matcher(condition).replaceAll(""))
                .results().allMatch(name -> VARIABLES.contains(name.group()));
    }

    private static Stream<String> dangling(ModelElement diagram) {
        var ids = diagram.all().map(ModelElement::id).filter(id -> !id.isEmpty()).toList();
        var twice = ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id));
        var named = REFERENCES.stream().flatMap(name -> diagram.all().map(element -> element.at(name)));
        var passed = Stream.of("incoming", "outgoing").flatMap(diagram::all).map(ModelElement::text);
        return Stream.concat(twice, Stream.concat(named, passed).filter(id -> !id.isEmpty() && !ids.contains(id)));
    }
}
