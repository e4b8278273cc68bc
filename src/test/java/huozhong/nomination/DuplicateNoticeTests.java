package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
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
import huozhong.organization.Unit;
import huozhong.organization.User;

/** Over HTTP: a draft that saves itself every other second, of somebody whom another unit put forward, too. */
@ApplicationTest
class DuplicateNoticeTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String NOTICE = "本计划中已有同名同号人选";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;

    private Kangping kangping;
    private Desk desk;
    private Desk elsewhere;

    @BeforeEach
    void twoUnits() {
        kangping = beans.createBean(Kangping.class);
        desk = logIn(kangping.clerk);
        elsewhere = logIn(kangping.appointed("孙宁", kangping.cityHealth, Post.Kind.CLERK));
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    @Test
    void tellsOfATwinOnceHoweverOftenTheDraftIsSaved() {
        draft(elsewhere, kangping.cityHealth, "王芳", "13804011851");
        var draft = draft(desk, kangping.publicity, "王芳", "13804011851");

        for (var i = 0; i < 40; i++) {
            draft = save(draft, "王芳", "13804011851", "义诊" + i + "次。");
            assertThat(draft.path("notice").asText()).isEqualTo(NOTICE);
        }

        assertThat(hits()).isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from audit_row where action = 'DUPLICATE_FOUND'"
                + " and user_id = ?", Integer.class, kangping.clerk.id())).isEqualTo(1);
    }

    @Test
    void stillTellsOfAnotherTwin() {
        draft(elsewhere, kangping.cityHealth, "王芳", "13804011851");
        draft(elsewhere, kangping.cityHealth, "李静", "13804011852");
        var draft = draft(desk, kangping.publicity, "王芳", "13804011851");
        for (var i = 0; i < 40; i++) {
            draft = save(draft, "王芳", "13804011851", "义诊" + i + "次。");
        }

        draft = save(draft, "李静", "13804011852", "");
        assertThat(draft.path("notice").asText()).isEqualTo(NOTICE);
        assertThat(save(draft, "李静", "13804011853", "").has("notice")).isFalse();
        assertThat(draft(desk, kangping.publicity, "王芳", "13804011851").path("notice").asText()).isEqualTo(NOTICE);
        assertThat(hits()).isEqualTo(3);
    }

    @Test
    void knowsAPersonInWhateverWayHisNameIsWritten() {
        draft(elsewhere, kangping.cityHealth, "金一", "13804011851");

        assertThat(draft(desk, kangping.publicity, "\uf90a\u2f00", "13804011851").path("notice").asText())
                .isEqualTo(NOTICE);
        var again = desk.refused(409, "/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId",
                kangping.publicity.id(), "dossier", Map.of("name", "金一", "mobile", "13804011851")));
        assertThat(again.path("code").asText()).isEqualTo("AlreadyPutForward");
        var unseen = desk.refused(409, "/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId",
                kangping.publicity.id(), "dossier", Map.of("name", "金\u034f一", "mobile", "13804011851")));
        assertThat(unseen.path("code").asText()).isEqualTo("AlreadyPutForward");
    }

    private JsonNode draft(Desk by, Unit unit, String name, String mobile) {
        return by.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId", unit.id(), "dossier",
                Map.of("name", name, "mobile", mobile)));
    }

    private JsonNode save(JsonNode draft, String name, String mobile, String deeds) {
        return desk.put("/api/nominations/" + draft.path("id").asText(), Desk.of("version",
                draft.path("version").asInt(), "dossier", Map.of("name", name, "mobile", mobile, "deeds", deeds)));
    }

    private int hits() {
        return database.queryForObject("select count(*) from duplicate_hit where user_id = ?", Integer.class,
                kangping.clerk.id());
    }
}
