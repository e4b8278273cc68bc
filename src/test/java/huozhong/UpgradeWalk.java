package huozhong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.access.Credentials;
import huozhong.audit.VerifyAudit;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.workflow.model.ModelDeployment;

/** A database that an earlier version left is migrated, and nobody has to begin anew. */
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
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private VerifyAudit verifyAudit;
    @Autowired
    private ModelDeployment deployment;

    @Test
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
    void whatTheLiveSetLacksIsDraftedBesideIt() {
        var lacking = new HashSet<>(deployment.shipped().files().keySet());
        lacking.removeAll(files("PUBLISHED"));

        assertThat(files("DRAFT")).containsAll(lacking);
        assertThat(count("select count(*) from process_set where state = 'PUBLISHED'")).isEqualTo(1);
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
