package huozhong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.audit.VerifyAudit;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.publishing.FlowDesk;
import huozhong.workflow.model.ModelDeployment;

/** A database that an earlier version left is migrated, and nobody has to begin anew. */
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
abstract class UpgradeWalk {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Organization organization;
    @Autowired
    private Grants grants;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private VerifyAudit verifyAudit;
    @Autowired
    private ModelDeployment deployment;

    @Test
    @Order(3)
    void casesThatWereRunningGoOnToTheirTeams() {
        new UpgradeScene(new MainJob(port, new MainJobScene(staffing, credentials, organization), clock)).goOn();

        awaitTheEndOfEachCase();
        assertThat(count("select count(*) from member where left_at is null"))
                .isEqualTo(UpgradeScene.COUNTY + UpgradeScene.CITY);
        assertThat(count("select count(*) from nomination where state <> 'ACCEPTED'")).isZero();
        assertThat(count("select count(*) from task_entry where state = 'OPEN'")).isZero();
        assertThat(verifyAudit.verify().findings()).isEmpty();
    }

    @Test
    @Order(1)
    void whatTheLiveSetLacksIsDraftedBesideIt() {
        var lacking = new HashSet<>(deployment.shipped().files().keySet());
        lacking.removeAll(files("PUBLISHED"));

        assertThat(files("DRAFT")).containsAll(lacking);
        assertThat(count("select count(*) from process_set where state = 'PUBLISHED'")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void anExtensionIsAskedForOnceItsProcessIsPublished() {
        var scene = new MainJobScene(staffing, credentials, organization);
        var extensions = "/api/plans/" + jdbc.queryForObject("select id from plan", String.class) + "/extensions";
        var asked = Desk.of("code", "ROSTERS", "unit", scene.unit("SY-HP-XCB"), "wanted", "2024-04-25", "reason",
                "材料尚在汇总");
        var clerk = new Desk(port, "sy-hp-xcb-clerk", MainJobScene.PASSWORD);
        var refused = clerk.refused(409, extensions, asked);
        assertThat(refused.path("code").asText()).isEqualTo("ProcessNotPublished");
        assertThat(refused.path("detail").asText()).contains("流程尚未发布");

        publishTheDraft();

        clerk.post(extensions, asked);
        var leader = new Desk(port, "sy-wmb-leader", MainJobScene.PASSWORD);
        leader.submit(leader.tasks("ReviewExtension").get(0), Desk.of("decision", "AGREE"));
        assertThat(count("select count(*) from extension where state = 'GRANTED'")).isEqualTo(1);
    }

    /** The system drafted it, one of the flow administrators reads it and publishes. */
    private void publishTheDraft() {
        var user = staffing.enrol("after-upgrade", "流程管理员", null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        var desk = new Desk(port, "after-upgrade", MainJobScene.PASSWORD);
        var draft = Desk.list(desk.get("/api/process-sets")).stream()
                .filter(set -> set.path("state").asText().equals("DRAFT")).findFirst().orElseThrow();
        new FlowDesk(desk).publish(draft);
    }

    private List<String> files(String state) {
        return jdbc.queryForList("select f.name from process_set_file f join process_set s on s.id = f.set_id"
                + " where s.origin = 'SHIPPED' and s.state = ?", String.class, state);
    }

    private void awaitTheEndOfEachCase() {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return count("select count(*) from ACT_RU_EXECUTION") == 0;
        });
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }
}
