package huozhong.workflow.model;

import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.workflow.lock.ElementWords;
import huozhong.workflow.lock.EngineLockNode;

/** A set as its rules read it: its files, and of these diagrams and tables as trees, forms as JSON, by name. */
record ReadSet(ModelSet files, Map<String, EngineLockNode> diagrams, Map<String, EngineLockNode> tables,
               Map<String, JsonNode> forms) {

    static String idOf(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** All elements of this name in all diagrams, with the diagram's file. */
    Stream<Place> elements(String name) {
        return diagrams.entrySet().stream().flatMap(diagram -> diagram.getValue().all()
                .filter(node -> node.name().equals(name)).map(node -> new Place(diagram.getKey(), node)));
    }

    /** An element and the file it stands in. */
    record Place(String file, EngineLockNode node) {

        String id() {
            return node.attribute("id");
        }

        ModelProblem problem(String sentence) {
            return new ModelProblem(file, id(), sentence);
        }

        /** 用户任务“name”. */
        String inMenu() {
            return ElementWords.called(node);
        }

        /** “name” for a sentence. */
        String called() {
            var name = node.attribute("name");
            return "“" + (name.isBlank() ? id() : name.strip()) + "”";
        }
    }
}
