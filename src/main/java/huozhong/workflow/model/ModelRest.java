package huozhong.workflow.model;

import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import huozhong.workflow.lock.EngineLockNode;
import huozhong.workflow.lock.EngineLockResources;

/** A file as one text without its blanks and comments: what it says, and what is drawn. */
record ModelRest(String content, String drawing) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 80;

    static ModelRest of(String name, byte[] file) throws IOException {
        if (name.endsWith(".form")) {
            JsonNode form = JSON.readTree(file);
            return new ModelRest(form.toString(), "");
        }
        var root = name.endsWith(".dmn") ? EngineLockResources.table(name, file)
                : EngineLockResources.diagram(name, file);
        return new ModelRest(text(root, false), root.children().stream().filter(ModelRest::isDrawing)
                .map(drawing -> text(drawing, true)).collect(Collectors.joining()));
    }

    private static boolean isDrawing(EngineLockNode node) {
        return node.name().startsWith("di:");
    }

    private static String text(EngineLockNode node, boolean drawings) {
        var attributes = new TreeMap<>(node.attributes()).entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue()).collect(Collectors.joining());
        return Stream.of("<", node.name(), attributes, ">", node.text().strip(), node.children().stream()
                .filter(child -> drawings || !isDrawing(child)).map(child -> text(child, drawings))
                .collect(Collectors.joining()), "</>").collect(Collectors.joining());
    }

    /** From where on it says something else than the other. */
    String whereItDiffers(ModelRest other) {
        var at = 0;
        while (at < content.length() && at < other.content.length() && content.charAt(at) == other.content.charAt(at)) {
            at++;
        }
        var from = Math.max(0, at - SHOWN / 2);
        return content.substring(from, Math.min(content.length(), at + SHOWN));
    }
}
