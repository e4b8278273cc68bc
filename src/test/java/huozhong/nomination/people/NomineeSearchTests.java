package huozhong.nomination.people;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

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
import huozhong.plan.PlanDesk;

/** One box on every page: who is found by what, and by whom. */
@ApplicationTest
class NomineeSearchTests {

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;

    private PlanDesk desks;
    private Desk clerk;

    @BeforeEach
    void aCounty() {
        desks = new PlanDesk(port, beans, credentials);
        clerk = desks.of(desks.kangping.clerk);
    }

    @Test
    void findsByAnyPartOfTheName() {
        put("曾海燕", "13804010001");
        put("海燕飞", "13804010002");
        put("𠮷野太", "13804010003");
        put("买买提·吐尔逊", "13804010004");

        assertThat(names("海燕")).containsExactlyInAnyOrder("曾海燕", "海燕飞");
        assertThat(names(" 曾 ")).containsExactly("曾海燕");
        assertThat(names("𠮷")).containsExactly("𠮷野太");
        assertThat(names("野")).containsExactly("𠮷野太");
        assertThat(names("吐尔")).containsExactly("买买提·吐尔逊");
        assertThat(names("%")).isEmpty();
        assertThat(names("燕海")).isEmpty();
    }

    @Test
    void findsByTheTailOfTheNumberAndByTheWholeOfIt() {
        var first = put("王芳", "13804010001");
        put("李静", "13804010002");
        var number = clerk.get("/api/nominations/" + first).path("number").asText();

        assertThat(number).endsWith("0001号");
        assertThat(names("0001")).containsExactly("王芳");
        assertThat(names("02")).containsExactly("李静");
        assertThat(names(number)).containsExactly("王芳");
        assertThat(names(number + "9")).isEmpty();
    }

    @Test
    void findsByAWholeMobileAndRecordsIt() {
        var id = put("王芳", "13804010001");

        assertThat(names("13804010001")).containsExactly("王芳");
        assertThat(names("1380401")).isEmpty();
        assertThat(names("13804010009")).isEmpty();

        assertThat(database.queryForList("select facts from audit_row where action = 'MOBILE_SEARCHED'"
                + " and subject = ?", String.class, id)).containsExactly("{}");
        assertThat(database.queryForObject("select given from mobile_budget where user_id = ? and kind = 'SHOWN'",
                Integer.class, desks.kangping.clerk.id())).isEqualTo(1);
    }

    @Test
    void findsAcrossThePlansAndUnderTheNewNameAlone() {
        var old = put("王芳", "13804010001");
        var next = desks.kangping.publish(desks.kangping.prefix.toLowerCase() + "-next", file -> file);
        clerk.post("/api/nominations", of("planId", next.id(), "unitId", desks.kangping.publicity.id(), "dossier",
                of("name", "王芳草")));

        assertThat(names("王芳")).containsExactlyInAnyOrder("王芳", "王芳草");
        assertThat(ask(clerk, "芳草").at("/people/0/plan").asText()).isEqualTo(next.title());

        clerk.put("/api/nominations/" + old, of("version", 0, "dossier", of("name", "李芳")));
        assertThat(names("王芳")).containsExactly("王芳草");
        assertThat(clerk.delete("/api/nominations/" + old + "?version=1")).isEqualTo(204);
        assertThat(names("李芳")).isEmpty();
    }

    @Test
    void findsNobodyOutsideTheScope() {
        put("曾海燕", "13804010001");
        var stranger = new PlanDesk(port, beans, credentials).clerk;

        for (var asked : List.of("海燕", "0001", "13804010001")) {
            assertThat(ask(stranger, asked).path("people")).isEmpty();
            assertThat(ask(hospital(), asked).path("people")).isEmpty();
        }
    }

    @Test
    void saysThatThereAreMoreAndWhatCanBeAskedFor() {
        for (var i = 0; i < 21; i++) {
            put("王芳", "138040100" + (10 + i));
        }

        var found = ask(clerk, "王芳");

        assertThat(found.path("people")).hasSize(20);
        assertThat(found.path("more").asBoolean()).isTrue();
        assertThat(clerk.refused(400, "/api/nominee-search", of("q", " ")).at("/problems/0/message").asText())
                .isEqualTo("请输入姓名、编号后几位或完整手机号");
    }

    private Desk hospital() {
        return desks.of(desks.kangping.hospitalLeader);
    }

    private String put(String name, String mobile) {
        return clerk.post("/api/nominations", of("planId", desks.kangping.plan.id(), "unitId",
                desks.kangping.publicity.id(), "dossier", of("name", name, "mobile", mobile))).path("id").asText();
    }

    private List<String> names(String asked) {
        return list(ask(clerk, asked).path("people")).stream().map(one -> one.path("name").asText()).toList();
    }

    private static JsonNode ask(Desk desk, String asked) {
        return desk.post("/api/nominee-search", of("q", asked));
    }
}
