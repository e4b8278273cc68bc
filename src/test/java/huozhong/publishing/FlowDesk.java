package huozhong.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.Desk;

/** A flow administrator with files: the project's own, changed ones, and the drawings of somebody else. */
public final class FlowDesk {

    private final Desk desk;

    public FlowDesk(Desk desk) {
        this.desk = desk;
    }

    static byte[] ours(String name) {
        return read(Path.of(name.endsWith(".form") ? "forms" : "bpmn", name));
    }

    /** One of the project's own files with a text replaced. */
    public static Map<String, byte[]> changed(String name, String from, String to) {
        var text = new String(ours(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(name + " has no " + from);
        }
        return Map.of(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /** A department's opinion after the employer's, with its row in the routing. */
    static Map<String, byte[]> withHealthsOpinion() {
        var files = new TreeMap<String, byte[]>();
        for (var name : new String[] {"Nomination.bpmn", "Routing.dmn"}) {
            files.put(name, read(Path.of("src/test/resources/flows", name)));
        }
        return files;
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public JsonNode draft(Map<String, byte[]> files) {
        return desk.uploadAll("/api/process-sets", Map.of("note", "试验"), files);
    }

    JsonNode review(JsonNode draft) {
        return desk.get("/api/process-sets/" + id(draft));
    }

    static String id(JsonNode set) {
        return set.path("id").asText();
    }

    Map<String, Object> publication(JsonNode draft, String reason) {
        var review = review(draft);
        return Desk.of("sha256", review.path("set").path("sha256").asText(), "live", review.path("liveId").asText(),
                "reason", reason);
    }

    public JsonNode publish(JsonNode draft) {
        return desk.post("/api/process-sets/" + id(draft) + "/publication", publication(draft, "增加会签环节"));
    }

    JsonNode refused(int status, JsonNode draft, String reason) {
        return desk.refused(status, "/api/process-sets/" + id(draft) + "/publication", publication(draft, reason));
    }
}
