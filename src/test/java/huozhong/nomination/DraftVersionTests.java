package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A draft on two desks: nobody writes over what he hasn't read. */
@ApplicationTest
class DraftVersionTests {

    private static final String PASSWORD = "a mountain in spring";

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
    private Desk colleague;
    private String path;

    @BeforeEach
    void aDraft() {
        kangping = beans.createBean(Kangping.class);
        desk = logIn(kangping.clerk);
        colleague = logIn(kangping.appointed("孙丽", kangping.publicity, Post.Kind.CLERK));
        path = "/api/nominations/" + desk.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId",
                kangping.publicity.id(), "dossier", Map.of("name", "王芳"))).path("id").asText();
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    private static Map<String, Object> edit(int version, String name) {
        return Desk.of("version", version, "dossier", Map.of("name", name));
    }

    private int read(Desk by) {
        return by.get(path).path("draftVersion").asInt(-1);
    }

    private String name() {
        return desk.get(path).at("/dossier/name").asText();
    }

    @Test
    void refusesWhoDidNotReadTheLatestAndSaysWhoWasFaster() {
        var mine = read(desk);
        colleague.put(path, edit(read(colleague), "王方"));

        var refused = desk.putRefused(409, path, edit(mine, "王舫"));

        assertThat(refused.path("code").asText()).isEqualTo("DraftChanged");
        assertThat(refused.path("detail").asText()).matches("这份草稿已由孙丽于\\d+月\\d+日 \\d\\d:\\d\\d修改，您的改动尚未保存");
        assertThat(name()).isEqualTo("王方");
        desk.put(path, edit(read(desk), "王舫"));
        assertThat(name()).isEqualTo("王舫");
    }

    @Test
    void refusesHimselfOnAnotherPageToo() {
        var mine = read(desk);
        desk.put(path, edit(mine, "王方"));

        assertThat(desk.putRefused(409, path, edit(mine, "王舫")).path("detail").asText()).contains("已由您本人于");
    }

    @Test
    void goesOnFromTheVersionThatItAnswers() {
        var first = desk.put(path, edit(read(desk), "王方"));
        var second = desk.put(path, edit(first.path("version").asInt(), "王舫"));

        assertThat(second.path("version").asInt()).isGreaterThan(first.path("version").asInt()).isEqualTo(read(desk));
        assertThat(name()).isEqualTo("王舫");
    }

    /** The answer was lost, and the same comes again. */
    @Test
    void takesTheSameTwiceAndWritesItOnce() {
        var mine = read(desk);
        var first = desk.put(path, edit(mine, "王方"));

        var again = desk.put(path, edit(mine, "王方"));

        assertThat(again).isEqualTo(first);
        assertThat(database.queryForObject("select count(*) from audit_row where action = 'NOMINATION_EDITED' and"
                + " subject = ?", Integer.class, path.substring("/api/nominations/".length()))).isEqualTo(1);
    }

    @Test
    void isNotSubmittedByWhoDidNotReadTheLatest() {
        var mine = desk.put(path, complete(read(desk), "王方")).path("version").asInt();
        colleague.put(path, complete(read(colleague), "王舫"));

        var refused = desk.refused(409, path + "/submission", Desk.of("version", mine));

        assertThat(refused.path("code").asText()).isEqualTo("DraftChanged");
        assertThat(refused.path("detail").asText()).matches("这份草稿已由孙丽于\\d+月\\d+日 \\d\\d:\\d\\d修改，您的改动尚未保存");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("DRAFT");
        desk.post(path + "/submission", Desk.of("version", read(desk)));
        assertThat(desk.get(path).path("state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(name()).isEqualTo("王舫");
    }

    @Test
    void isNotSubmittedWithoutSayingWhatWasRead() {
        desk.put(path, complete(read(desk), "王方"));

        assertThat(desk.refused(400, path + "/submission", Map.of()).at("/problems/0/field").asText())
                .isEqualTo("version");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("DRAFT");
    }

    private Map<String, Object> complete(int version, String name) {
        return Desk.of("version", version, "dossier", json.valueToTree(kangping.dossier(name, "13804011851")));
    }

    @Test
    void isNotEditedWithoutSayingWhatWasRead() {
        JsonNode refused = desk.putRefused(400, path, Map.of("dossier", Map.of("name", "王舫")));

        assertThat(refused.at("/problems/0/field").asText()).isEqualTo("version");
    }
}
