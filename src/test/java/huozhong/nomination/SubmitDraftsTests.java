package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.User;

/** Over HTTP: a clerk submits what is complete of his drafts in one go, each by the rules of a single one. */
@ApplicationTest
class SubmitDraftsTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String BATCH = "/api/draft-batches";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ObjectMapper json;

    private Kangping kangping;
    private Desk desk;

    @BeforeEach
    void aClerk() {
        kangping = beans.createBean(Kangping.class);
        desk = logIn(kangping.clerk);
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private String draft(Object dossier) {
        return desk.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId", kangping.publicity.id(),
                "dossier", dossier)).path("id").asText();
    }

    private String complete(String name, String mobile) {
        return draft(json.valueToTree(kangping.dossier(name, mobile)));
    }

    private Map<String, Object> read(String id) {
        return Desk.of("id", id, "version", desk.get("/api/nominations/" + id).path("draftVersion").asInt());
    }

    private static Map<String, Object> batch(Object... drafts) {
        return Desk.of("drafts", List.of(drafts));
    }

    private String state(String id) {
        return desk.get("/api/nominations/" + id).path("state").asText();
    }

    @Test
    void submitsTheCompleteAndSaysOfTheOthersWhyNot() {
        var one = complete("王芳", "13804011851");
        var other = complete("李强", "13804011852");
        var lacking = draft(Map.of("name", "孙丽"));

        var outcomes = desk.post(BATCH, batch(read(one), read(lacking), read(other)));

        assertThat(Desk.list(outcomes)).extracting(outcome -> outcome.path("id").asText())
                .containsExactly(one, lacking, other);
        assertThat(Desk.list(outcomes)).extracting(outcome -> outcome.path("done").asBoolean())
                .containsExactly(true, false, true);
        assertThat(outcomes.get(1).path("message").asText()).contains("性别");
        assertThat(List.of(state(one), state(lacking), state(other))).containsExactly("IN_PROGRESS", "DRAFT",
                "IN_PROGRESS");
    }

    @Test
    void leavesWhatSomebodyElseChangedSinceItWasRead() {
        var id = complete("王芳", "13804011851");
        var mine = read(id);
        var colleague = logIn(kangping.appointed("孙丽", kangping.publicity, Post.Kind.CLERK));
        colleague.put("/api/nominations/" + id, Desk.of("version", mine.get("version"), "dossier",
                json.valueToTree(kangping.dossier("王舫", "13804011851"))));

        var outcome = desk.post(BATCH, batch(mine)).get(0);

        assertThat(outcome.path("message").asText()).contains("已由孙丽于");
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    /** The answer was lost, and the same comes again. */
    @Test
    void isDoneOnceHoweverOftenItIsAsked() {
        var id = complete("王芳", "13804011851");
        var asked = batch(read(id));
        desk.post(BATCH, asked);

        var again = desk.post(BATCH, asked).get(0);

        assertThat(again.path("done").asBoolean()).isTrue();
        assertThat(database.queryForObject("select count(*) from audit_row where action = 'NOMINATION_SUBMITTED' and"
                + " subject = ?", Integer.class, id)).isEqualTo(1);
    }

    @Test
    void isForTheClerkOfTheUnitAndForAllOrNone() {
        var id = complete("王芳", "13804011851");
        var asked = batch(read(id));

        for (var user : List.of(kangping.publicityLeader, kangping.hospitalLeader)) {
            logIn(user).refused(404, BATCH, asked);
        }
        desk.refused(404, BATCH, batch(read(id), Desk.of("id", "0123456789abcdef0123456789abcdef", "version", 0)));

        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void isBounded() {
        var many = Collections.nCopies(101, Desk.of("id", "x", "version", 0));

        assertThat(desk.refused(400, BATCH, Desk.of("drafts", many)).at("/problems/0/field").asText())
                .isEqualTo("drafts");
        desk.refused(400, BATCH, Desk.of("drafts", List.of()));
    }

    @Test
    void isReadFromTheListWithTheVersions() {
        var id = complete("王芳", "13804011851");

        JsonNode row = Desk.list(desk.get("/api/nominations?plan=" + kangping.plan.id() + "&state=DRAFT&mine=true")
                .path("items")).stream().filter(one -> one.path("id").asText().equals(id)).findFirst().orElseThrow();

        assertThat(row.path("draftVersion").asInt(-1)).isEqualTo(read(id).get("version"));
    }
}
