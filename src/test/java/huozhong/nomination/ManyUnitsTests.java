package huozhong.nomination;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Statements.Heard;
import huozhong.access.Credentials;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.Unit;

/** Typing costs the same however many units there are: nobody reads all of them to find one. */
@ApplicationTest
class ManyUnitsTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Heard heard;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private JdbcTemplate database;

    private Kangping kangping;
    private Browser clerk;
    private long mobile = 13_804_010_000L;

    @BeforeEach
    void aClerk() {
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        clerk = Browser.loggedIn(port, kangping.clerk.login(), PASSWORD);
    }

    @Test
    void findsAUnitByAPartOfItsNameWithoutReadingAll() {
        var said = heard.during(() -> assertThat(clerk.get("/api/units?limit=20&q="
                + encode(kangping.prefix + "康平县人民", UTF_8)).body()).contains(kangping.hospital.id()));

        assertBounded(said);
    }

    @Test
    void findsTheEmployerOfADraftWithoutReadingAllUnits() {
        var id = put(kangping.hospital.name() + "主任医师");
        var said = heard.during(() -> put(kangping.hospital.name() + "副主任医师"));

        assertThat(asked(id)).isEqualTo(kangping.hospital.id());
        assertBounded(said);
    }

    @Test
    void findsTheEmployerWhateverBlanksAreInItsName() {
        var spaced = kangping.unit("-KP-ZY", kangping.prefix + "康平县 中医院", Unit.EMPLOYER, kangping.county);

        assertThat(asked(put(kangping.prefix + " 康平县　中医院 护士长"))).isEqualTo(spaced.id());
        assertThat(asked(put(kangping.prefix + "康平县中医院护士长"))).isEqualTo(spaced.id());
    }

    @Test
    void offersAnUnassignedTaskToUnitsByAPartOfTheirNameWithoutReadingAll() {
        var id = put(kangping.hospital.name() + "主任医师");
        assertThat(clerk.post("/api/nominations/" + id + "/submission", "{\"version\":0}").statusCode()).isEqualTo(204);
        var clinic = kangping.unit("-KP-MZ", kangping.prefix + "康平县门诊部", Unit.EMPLOYER, kangping.county);
        kangping.appointed("赵院", clinic, Post.Kind.LEADER);
        var task = database.queryForObject("select task_id from task_entry where case_id = ?", String.class, id);
        database.update("update task_entry set unassigned = true, unit_id = null, post = 'CLERK', holder_id = ?,"
                + " group_id = ? where task_id = ?", kangping.publicity.id(),
                kangping.caller(kangping.clerk).duties().get(0).group(), task);
        var path = "/api/tasks/" + task + "/transfer-candidates?q=" + encode(kangping.prefix + "康平县", UTF_8);

        var said = heard.during(() -> assertThat(read(clerk.get(path).body()).path("units").findValuesAsText("id"))
                .containsExactlyInAnyOrder(kangping.hospital.id(), clinic.id()));

        assertBounded(said);
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    /** Whoever asks for units says which, or how many at most. */
    private static void assertBounded(List<String> said) {
        assertThat(said.stream().filter(sql -> sql.contains("from unit "))).isNotEmpty().allMatch(sql ->
                sql.matches("(?s).* where .*(id=\\?|id in|code=\\?|plain_name in|fetch first|limit).*"));
    }

    private String asked(String id) {
        return database.queryForObject("select asked_unit_id from nomination where id = ?", String.class, id);
    }

    private String put(String employer) {
        var dossier = kangping.dossier("王芳", String.valueOf(++mobile)).with(Field.EMPLOYER, employer);
        var body = json.createObjectNode().put("planId", kangping.plan.id()).put("unitId", kangping.publicity.id())
                .set("dossier", json.valueToTree(dossier));
        var answer = clerk.post("/api/nominations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer.body()).path("id").asText();
    }
}
