package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.access.Credentials;
import huozhong.nomination.field.Field;

/** Over HTTP: an employer who is in the system is asked, and what another one said on paper is one person's. */
@ApplicationTest
class EmployerNotAvoidedTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String STEP = "GiveEmployerOpinion";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ObjectMapper json;

    private Kangping kangping;
    private Desk clerk;

    @BeforeEach
    void aClerk() {
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        clerk = new Desk(port, kangping.clerk.login(), PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人民  医院", "人民\u3000医院", "人\u00a0民 医 院 ", "人民\u2800医院", "\u2f08民医院"})
    void isAskedHoweverItsNameIsWritten(String name) {
        var employer = kangping.hospital.name().replace("人民医院", name) + "主任医师";

        assertThat(put("王芳", "13804011851", employer).path("askedUnitId").asText()).isEqualTo(kangping.hospital.id());
    }

    @Test
    void speaksOnOneSheetOfPaperForOnePersonOnly() {
        var first = put("王芳", "13804011851", "某央企沈阳分公司工程师");
        var second = put("李静", "13804011852", "某央企沈阳分公司会计");
        submit(first);
        submit(second);
        var paper = MainJobScene.scan();
        clerk.submit(STEP, "王芳", opinion(uploaded(paper)));

        var refused = clerk.refused(400, "/api/tasks/" + clerk.task(STEP, "李静").path("taskId").asText()
                + "/submission", opinion(uploaded(paper)));

        assertThat(refused.at("/problems/0/field").asText()).isEqualTo("scan");
        assertThat(refused.at("/problems/0/message").asText()).contains(first.path("number").asText(), "只能用于一人");
        clerk.submit(STEP, "李静", opinion(uploaded(MainJobScene.scan())));
    }

    private JsonNode put(String name, String mobile, String employer) {
        var dossier = kangping.dossier(name, mobile).with(Field.EMPLOYER, employer);
        var id = clerk.post("/api/nominations", Desk.of("planId", kangping.plan.id(), "unitId",
                kangping.publicity.id(), "dossier", json.valueToTree(dossier))).path("id").asText();
        return clerk.get("/api/nominations/" + id);
    }

    private void submit(JsonNode sheet) {
        clerk.post("/api/nominations/" + sheet.path("id").asText() + "/submission",
                Desk.of("version", sheet.path("draftVersion").asInt()));
    }

    private String uploaded(byte[] paper) {
        return clerk.upload("/api/scans", Map.of("unit", kangping.publicity.id()), Map.of("file", paper)).path("id")
                .asText();
    }

    private static Map<String, Object> opinion(String scan) {
        return Desk.of("decision", "AGREE", "givenOn", "2024-04-01", "scan", scan);
    }
}
