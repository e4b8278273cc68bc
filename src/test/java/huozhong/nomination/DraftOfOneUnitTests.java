package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

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
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.User;

/** Over HTTP: a draft is its unit's alone until it is submitted, and can be taken away. */
@ApplicationTest
class DraftOfOneUnitTests {

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
    private Desk hospital;
    private List<Desk> above;
    private String id;
    private String path;

    @BeforeEach
    void aDraftOfTheHospital() {
        kangping = beans.createBean(Kangping.class);
        hospital = logIn(kangping.appointed("蒋丽", kangping.hospital, Post.Kind.CLERK));
        above = List.of(logIn(kangping.clerk), logIn(kangping.officeLeader), logIn(kangping.cityClerk));
        id = hospital.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId", kangping.hospital.id(),
                "dossier", dossier())).path("id").asText();
        path = "/api/nominations/" + id;
    }

    private Object dossier() {
        return json.valueToTree(kangping.dossier("王芳", "13804011851")
                .with(Field.PHOTO, kangping.photo(kangping.hospital)));
    }

    private Desk logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    @Test
    void isSeenByNobodyAboveBeforeItIsSubmitted() {
        for (var desk : above) {
            assertThat(desk.raw(path).statusCode()).isEqualTo(404);
            assertThat(desk.raw(path + "/photo").statusCode()).isEqualTo(404);
            desk.refused(404, path + "/mobile", Map.of());
            desk.putRefused(404, path, Desk.of("version", 0, "dossier", Map.of("name", "王方")));
            desk.refused(404, path + "/submission", Desk.of("version", 0));
            assertThat(listed(desk)).isZero();
        }
        assertThat(listed(hospital)).isEqualTo(1);
        assertThat(drafts(above.get(2))).isZero();

        hospital.post(path + "/submission", Desk.of("version", 0));

        above.forEach(desk -> assertThat(desk.get(path).path("state").asText()).isEqualTo("IN_PROGRESS"));
        above.forEach(desk -> assertThat(listed(desk)).isEqualTo(1));
    }

    private int listed(Desk desk) {
        return desk.get("/api/nominations/count?plan=" + kangping.plan.id()).path("count").asInt();
    }

    private int drafts(Desk desk) {
        return Desk.list(desk.get("/api/plans/" + kangping.plan.id() + "/progress").path("lines")).stream()
                .mapToInt(line -> line.path("drafts").asInt()).sum();
    }

    @Test
    void isDeletedByItsUnitWithAllThatWasKept() {
        var photo = database.queryForObject("select photo from nomination where id = ?", String.class, id);

        above.forEach(desk -> assertThat(desk.delete(path + "?version=0")).isEqualTo(404));
        assertThat(hospital.delete(path + "?version=7")).isEqualTo(409);
        assertThat(hospital.delete(path + "?version=0")).isEqualTo(204);

        assertThat(hospital.raw(path).statusCode()).isEqualTo(404);
        assertThat(count("nomination where id = ?", id)).isZero();
        assertThat(count("dossier_access where nomination_id = ?", id)).isZero();
        assertThat(count("stored_file where id = ?", String.valueOf(photo))).isZero();
        assertThat(count("audit_row where action = 'DRAFT_DELETED' and subject = ?", id)).isEqualTo(1);
        hospital.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId", kangping.hospital.id(),
                "dossier", dossier()));
    }

    @Test
    void isNotDeletedOnceItWasSubmitted() {
        hospital.post(path + "/submission", Desk.of("version", 0));

        assertThat(hospital.delete(path + "?version=0")).isEqualTo(409);
        assertThat(hospital.get(path).path("state").asText()).isEqualTo("IN_PROGRESS");
    }

    private int count(String from, String parameter) {
        return database.queryForObject("select count(*) from " + from, Integer.class, parameter);
    }
}
