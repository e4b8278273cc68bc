package huozhong;

import static huozhong.ModelRule.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** That Camunda Modeler can show every part of a file. */
final class ModelDrawingRules {

    private static final Set<String> LINES = Set.of("sequenceFlow", "association", "messageFlow");
    private static final String DIAGRAM = "Nomination.bpmn";

    static final List<ModelRule> ALL = List.of(
            rule("a node is drawn", model -> model.diagrams().values().stream().flatMap(diagram -> diagram.all()
                    .filter(part -> part.isNode() || part.type().equals("textAnnotation"))
                    .filter(part -> drawn(diagram, "BPMNShape", part).flatMap(shape -> shape.children("Bounds"))
                            .count() != 1).map(ModelElement::toString)))
                    .brokenBy(DIAGRAM, "bpmnElement=\"MarkRecommended\"", "bpmnElement=\"Gateway_Agreed\"")
                    .brokenBy(DIAGRAM, "<dc:Bounds x=\"400\" y=\"80\" width=\"100\" height=\"80\" />", ""),
            rule("a flow is drawn", model -> model.diagrams().values().stream().flatMap(diagram -> diagram.all()
                    .filter(part -> LINES.contains(part.type()))
                    .filter(part -> drawn(diagram, "BPMNEdge", part).flatMap(edge -> edge.children("waypoint"))
                            .count() < 2).map(ModelElement::toString)))
                    .brokenBy(DIAGRAM, "bpmnElement=\"Flow_Submitted\"", "bpmnElement=\"Flow_Agreed_No\"")
                    .brokenBy(DIAGRAM, "<di:waypoint x=\"136\" y=\"120\" />", ""),
            rule("a drawing is of its process", model -> model.diagrams().entrySet().stream()
                    .filter(diagram -> !diagram.getValue().all("BPMNPlane").map(plane -> plane.at("bpmnElement"))
                            .toList().equals(List.of(diagram.getKey()))).map(Map.Entry::getKey))
                    .brokenBy(DIAGRAM, "id=\"BPMNPlane_Nomination\" bpmnElement=\"Nomination\"",
                            "id=\"BPMNPlane_Nomination\" bpmnElement=\"HandleReturn\""),
            rule("a decision is drawn", model -> model.tables().values().stream().flatMap(table -> table.all("decision")
                    .filter(part -> table.all("DMNShape")
                            .noneMatch(shape -> shape.at("dmnElementRef").equals(part.id())))
                    .map(ModelElement::toString)))
                    .brokenBy("Routing.dmn", "dmnElementRef=\"Routing\"", "dmnElementRef=\"Route\""));

    private ModelDrawingRules() {
    }

    private static Stream<ModelElement> drawn(ModelElement diagram, String as, ModelElement part) {
        return diagram.all(as).filter(drawing -> drawing.at("bpmnElement").equals(part.id()));
    }
}
