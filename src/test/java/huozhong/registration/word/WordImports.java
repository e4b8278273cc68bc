package huozhong.registration.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.organization.User;

/** 登记表（Word） over the API, as the clerk of 康平县委宣传部 does it. */
abstract class WordImports {

    private static final String PASSWORD = "a mountain in spring";
    private static final String BOUNDARY = "huozhong-test";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ObjectMapper json;
    @Autowired
    protected JdbcTemplate database;

    protected Kangping kangping;
    protected Browser clerk;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        clerk = logIn(kangping.clerk);
    }

    protected Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }

    /** What the check found: the report, the rows as the import has them, the forms as they were read. */
    protected record Checked(JsonNode report, List<JsonNode> rows, List<JsonNode> forms) {

        String id() {
            return report.get("id").asText();
        }

        JsonNode row() {
            assertThat(rows).hasSize(1);
            return rows.get(0);
        }

        JsonNode form() {
            assertThat(forms).hasSize(1);
            return forms.get(0);
        }

        String value(String field) {
            return row().path("values").path(field).asText();
        }
    }

    protected Checked check(String body) {
        return check(Map.of("登记表.docx", Docx.of(body).bytes()));
    }

    protected Checked check(Map<String, byte[]> files) {
        var answer = upload(clerk, files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var report = read(answer);
        var rows = rows(report.get("id").asText());
        return new Checked(report, rows, rows.stream().map(row -> read(clerk.get("/api/word-imports/"
                + report.get("id").asText() + "/forms/" + row.get("row").asText()))).toList());
    }

    protected String refusal(String name, byte[] file) {
        var answer = upload(clerk, Map.of(name, file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        var problem = read(answer).path("problems").get(0);
        assertThat(problem.path("field").asText()).isEqualTo("file");
        return problem.path("message").asText();
    }

    protected List<JsonNode> rows(String id) {
        return StreamSupport.stream(read(clerk.get("/api/imports/" + id + "/rows?size=500")).get("items")
                .spliterator(), false).toList();
    }

    protected HttpResponse<String> upload(Browser browser, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        part(body, "plan", "", kangping.plan.id().getBytes(StandardCharsets.UTF_8));
        part(body, "unit", "", kangping.publicity.id().getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> part(body, "file", name, content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.withToken(browser.to("/api/word-imports"))
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", Browser.newKey()).POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String file, byte[] content) {
        var named = file.isEmpty() ? "" : "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream";
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + named
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    protected JsonNode confirmed(String id, boolean submit) {
        var answer = clerk.post("/api/imports/" + id + "/confirmation", "{\"submit\":" + submit + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    protected JsonNode put(String path, String body) {
        var answer = clerk.send(clerk.withToken(clerk.to(path)).method("PUT", BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer);
    }

    protected JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    protected int count(String sql, Object... values) {
        return database.queryForObject(sql, Integer.class, values);
    }
}
