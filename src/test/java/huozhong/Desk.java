package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A user at his desk: logged in, reading and writing JSON, finding his tasks by person. */
public final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;

    public Desk(int port, String login, String password) {
        this(Browser.loggedIn(port, login, password));
    }

    Desk(Browser browser) {
        this.browser = browser;
    }

    public JsonNode get(String path) {
        return succeeded(browser.get(path));
    }

    public JsonNode post(String path, Object body) {
        return succeeded(browser.post(path, json(body)));
    }

    /** The same action twice has the same key. */
    public JsonNode keyed(String path, String json, String key) {
        return succeeded(browser.post(path, json, key));
    }

    /** The file that a POST is answered with. */
    public byte[] downloaded(String path) {
        return file(path, "");
    }

    /** The same of one that says what it wants. */
    public byte[] posted(String path, Object body) {
        return file(path, json(body));
    }

    private byte[] file(String path, String body) {
        var answer = browser.bytes(browser.withToken(browser.to(path)).POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(path + " " + body).isEqualTo(200);
        return answer.body();
    }

    /** The file that a GET is answered with. */
    public byte[] fetched(String path) {
        var answer = browser.bytes(browser.to(path).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** Posts a text as it is, such as a plan's YAML. */
    public JsonNode postText(String path, String text) {
        return succeeded(browser.send(browser.withToken(browser.to(path)).setHeader("Content-Type", "text/plain")
                .header("Idempotency-Key", Browser.newKey()).POST(BodyPublishers.ofString(text))));
    }

    /** What a text sent as it is, by a POST or a PUT, is answered with. */
    public HttpResponse<String> sentText(String verb, String path, String text) {
        return browser.send(browser.withToken(browser.to(path)).setHeader("Content-Type", "text/plain")
                .header("Idempotency-Key", Browser.newKey()).method(verb, BodyPublishers.ofString(text)));
    }

    public JsonNode put(String path, Object body) {
        return succeeded(browser.send(browser.withToken(browser.to(path)).PUT(BodyPublishers.ofString(json(body)))));
    }

    /** Whatever is answered. */
    public HttpResponse<String> answered(String path, Object body) {
        return browser.post(path, json(body));
    }

    /** The refusal's problem, after it was checked that there is one with this status. */
    public JsonNode refused(int status, String path, Object body) {
        var answer = browser.post(path, json(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return read(answer.body());
    }

    /** The same for a PUT. */
    public JsonNode putRefused(int status, String path, Object body) {
        var answer = browser.send(browser.withToken(browser.to(path)).PUT(BodyPublishers.ofString(json(body))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return read(answer.body());
    }

    /** What a DELETE is answered with. */
    public int delete(String path) {
        return browser.delete(path).statusCode();
    }

    public HttpResponse<String> raw(String path) {
        return browser.get(path);
    }

    public JsonNode upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
        return succeeded(sent(path, fields, files));
    }

    /** What an upload is answered with. */
    public HttpResponse<String> sent(String path, Map<String, String> fields, Map<String, byte[]> files) {
        var boundary = "----huozhong" + Browser.newKey();
        var request = browser.withToken(browser.to(path)).setHeader("Content-Type",
                        "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", Browser.newKey())
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fields, files)));
        return browser.send(request);
    }

    /** Several files under one name, as a form with a choice of files sends them. */
    public JsonNode uploadAll(String path, Map<String, String> fields, Map<String, byte[]> files) {
        return succeeded(sentAll(path, fields, files));
    }

    /** What they are answered with. */
    public HttpResponse<String> sentAll(String path, Map<String, String> fields, Map<String, byte[]> files) {
        var boundary = "----huozhong" + Browser.newKey();
        var request = browser.withToken(browser.to(path)).setHeader("Content-Type",
                        "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", Browser.newKey())
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fields, "files", files)));
        return browser.send(request);
    }

    /** The caller's open tasks at a step, all pages. */
    public List<JsonNode> tasks(String step) {
        return rows(step).stream().map(row -> row.path("task")).toList();
    }

    /** Those against which nothing speaks, so that they can be marked. */
    public List<JsonNode> plainTasks(String step) {
        return rows(step).stream().filter(row -> !row.hasNonNull("caution")).map(row -> row.path("task")).toList();
    }

    private List<JsonNode> rows(String step) {
        var found = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            var page = get("/api/tasks?size=100&sort=NAME&step=" + step + cursor);
            page.path("items").forEach(found::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return found;
    }

    public JsonNode task(String step, String person) {
        return tasks(step).stream().filter(task -> task.path("person").asText().equals(person)).findFirst()
                .orElseThrow(() -> new AssertionError("no task " + step + " for " + person));
    }

    /** Opens a task as the page does, and marks it as agreed to. */
    public void mark(String taskId, String text) {
        get("/api/tasks/" + taskId);
        put("/api/tasks/" + taskId + "/mark", of("text", text));
    }

    public void submit(JsonNode task, Map<String, ?> form) {
        post("/api/tasks/" + task.path("taskId").asText() + "/submission", form);
    }

    public void submit(String step, String person, Map<String, ?> form) {
        submit(task(step, person), form);
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public static Map<String, Object> of(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static JsonNode succeeded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isBetween(200, 299);
        return answer.body().isBlank() ? JSON.nullNode() : read(answer.body());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static byte[] multipart(String boundary, Map<String, String> fields, Map<String, byte[]> files) {
        return multipart(boundary, fields, "", files);
    }

    private static byte[] multipart(String boundary, Map<String, String> fields, String one,
                                    Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(out, "--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        files.forEach((name, content) -> {
            write(out, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + (one.isEmpty() ? name : one)
                    + "\"; filename=\""
                    + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            out.writeBytes(content);
            write(out, "\r\n");
        });
        write(out, "--" + boundary + "--\r\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
