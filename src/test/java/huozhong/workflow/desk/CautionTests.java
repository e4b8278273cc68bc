package huozhong.workflow.desk;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.plan.PlanDesk;

/** Who may be the same as somebody put forward elsewhere is agreed to on his own, until the office has decided. */
@ApplicationTest
class CautionTests {

    private static final String WORDS = "可能重复推荐，待认定";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ObjectMapper json;

    private PlanDesk desks;
    private Desk employer;

    @BeforeEach
    void oneNominee() {
        desks = new PlanDesk(port, beans, credentials);
        employer = desks.of(desks.kangping.hospitalLeader);
        putForward(desks.of(desks.kangping.clerk), desks.kangping.publicity);
    }

    @Test
    void isNotAgreedToInABatch() {
        var before = row();
        var id = before.path("task").path("taskId").asText();
        employer.mark(id, "");

        putForwardElsewhere();

        assertThat(before.has("caution")).isFalse();
        assertThat(row().path("caution").asText()).isEqualTo(WORDS);
        assertThat(batch(id).path("state").asText()).isEqualTo("FAILED");
        assertThat(batch(id).path("message").asText()).isEqualTo(WORDS + "，不能批量同意，请单独办理");
        employer.delete("/api/tasks/" + id + "/mark");
        assertThat(employer.putRefused(409, "/api/tasks/" + id + "/mark", of("text", "")).path("detail").asText())
                .startsWith(WORDS);
        employer.post("/api/tasks/" + id + "/submission", of("decision", "AGREE"));
    }

    @Test
    void isLikeAnybodyOnceItIsDecided() {
        putForwardElsewhere();
        var id = row().path("task").path("taskId").asText();
        var pair = desks.leader.get(desks.path("/duplicates")).path(0).path("id").asText();

        desks.leader.post(desks.path("/duplicates/" + pair + "/decision"), of("samePerson", false, "reason", "已核实"));

        assertThat(row().has("caution")).isFalse();
        employer.mark(id, "");
        assertThat(batch(id).path("state").asText()).isEqualTo("DONE");
    }

    private void putForwardElsewhere() {
        var kangping = desks.kangping;
        putForward(desks.of(kangping.appointed("何静", kangping.cityHealth, Post.Kind.CLERK)), kangping.cityHealth);
    }

    private void putForward(Desk clerk, Unit unit) {
        var kangping = desks.kangping;
        var dossier = json.convertValue(kangping.dossier("王甲", "13804011801").with(
                Field.PHOTO, kangping.photo(unit)), JsonNode.class);
        var id = clerk.post("/api/nominations", of("planId", kangping.plan.id(), "unitId", unit.id(), "dossier",
                dossier)).path("id").asText();
        clerk.post("/api/nominations/" + id + "/submission", of("version", 0));
    }

    /** The first of the employer's tasks; there is one from the county only where the other is asked elsewhere. */
    private JsonNode row() {
        return list(employer.get("/api/tasks?size=100").path("items")).stream()
                .filter(row -> row.path("task").path("regionId").asText().equals(desks.kangping.county.id()))
                .findFirst().orElseThrow();
    }

    private JsonNode batch(String id) {
        return employer.post("/api/task-batches", of("taskIds", List.of(id))).path(0);
    }
}
