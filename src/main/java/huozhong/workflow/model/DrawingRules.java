package huozhong.workflow.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.lock.ElementWords;
import huozhong.workflow.lock.EngineLockDiagrams;
import huozhong.workflow.lock.EngineLockNode;

/**
 * That the picture shows what the file says: every place and line is drawn, and nothing else. A line that is drawn from
 * or to another place is told: what was put in by hand is often drawn a little off, and reads right by its list.
 */
@Component
class DrawingRules implements ModelRule {

    /** Modeler lets a line end a little off a round or slanted edge. */
    private static final double TOLERANCE = 12;

    @Override
    public boolean onlyCompares() {
        return true;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.diagrams().entrySet().stream()
                .flatMap(diagram -> new Picture(diagram.getKey(), diagram.getValue()).problems()).toList();
    }

    @Override
    public List<ModelProblem> remarks(ReadSet set) {
        return set.diagrams().entrySet().stream()
                .flatMap(diagram -> new Picture(diagram.getKey(), diagram.getValue()).astray()).toList();
    }

    private static final class Picture {

        private final String file;
        private final EngineLockNode diagram;
        private final Map<String, EngineLockNode> shapes;
        private final Map<String, EngineLockNode> edges;

        Picture(String file, EngineLockNode diagram) {
            this.file = file;
            this.diagram = diagram;
            this.shapes = drawn("di:BPMNShape");
            this.edges = drawn("di:BPMNEdge");
        }

        private Map<String, EngineLockNode> drawn(String as) {
            return diagram.all().filter(node -> node.name().equals(as))
                    .collect(Collectors.toMap(node -> node.attribute("bpmnElement"), node -> node, (a, b) -> a));
        }

        Stream<ModelProblem> problems() {
            var places = diagram.all().filter(node -> EngineLockDiagrams.NODES.contains(node.name()))
                    .map(node -> new ReadSet.Place(file, node)).filter(place -> !shapes.containsKey(place.id()))
                    .map(place -> place.problem(place.inMenu() + "没有画在图上"));
            var lines = lines().filter(flow -> points(flow).size() < 2)
                    .map(flow -> flow.problem(words(flow) + "没有画在图上"));
            var strangers = Stream.concat(shapes.keySet().stream(), edges.keySet().stream())
                    .filter(id -> diagram.all().noneMatch(node -> node.attribute("id").equals(id)))
                    .map(id -> new ModelProblem(file, id, "图上画有文件中没有的“" + id + "”"));
            return Stream.of(places, lines, strangers).flatMap(found -> found);
        }

        /** The lines that are drawn from or to another place than the file says. */
        Stream<ModelProblem> astray() {
            return lines().filter(flow -> points(flow).size() > 1).filter(flow -> {
                var points = points(flow);
                return !touches(points.get(0), flow.node().attribute("sourceRef"))
                        || !touches(points.get(points.size() - 1), flow.node().attribute("targetRef"));
            }).map(flow -> flow.problem(words(flow) + "画到了别处：文件中从" + end(flow, "sourceRef") + "到"
                    + end(flow, "targetRef") + "，图上不是，请把线头拖到应在的图形上"));
        }

        private String words(ReadSet.Place flow) {
            return ElementWords.called(flow.node(), diagram);
        }

        private String end(ReadSet.Place flow, String end) {
            return ElementWords.called(flow.node().attribute(end), diagram);
        }

        private Stream<ReadSet.Place> lines() {
            return diagram.all().filter(node -> node.name().equals("sequenceFlow"))
                    .map(node -> new ReadSet.Place(file, node));
        }

        private List<EngineLockNode> points(ReadSet.Place flow) {
            var edge = edges.get(flow.id());
            return edge == null ? List.of() : edge.children("di:waypoint");
        }

        private boolean touches(EngineLockNode point, String place) {
            var shape = shapes.get(place);
            return shape == null || shape.children("di:Bounds").stream().findFirst().map(bounds ->
                    within(number(point, "x"), number(bounds, "x"), number(bounds, "width"))
                            && within(number(point, "y"), number(bounds, "y"), number(bounds, "height"))).orElse(false);
        }

        private static boolean within(double value, double from, double length) {
            return value >= from - TOLERANCE && value <= from + length + TOLERANCE;
        }

        private static double number(EngineLockNode node, String attribute) {
            try {
                return Double.parseDouble(node.attribute(attribute));
            } catch (NumberFormatException none) {
                return Double.NaN;
            }
        }
    }
}
