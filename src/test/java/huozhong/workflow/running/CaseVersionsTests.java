package huozhong.workflow.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;

/** Which steps a move leads past, in the shipped 遴选, where the leader may give the choice back to the clerk. */
@ApplicationTest
class CaseVersionsTests {

    @Autowired
    private CaseVersions versions;
    @Autowired
    private RepositoryService repository;

    private CaseVersions.Way way;

    @BeforeEach
    void shipped() {
        var deployment = repository.createProcessDefinitionQuery().processDefinitionKey("Selection").latestVersion()
                .singleResult().getDeploymentId();
        way = new CaseVersions.Way("Selection", deployment, deployment);
    }

    @Test
    void leadsPastWhatComesAgainOnlyWhereSomebodyGivesBack() {
        assertThat(versions.skipped(way, Map.of("ChooseNominees", "ConfirmSelection")))
                .containsExactlyInAnyOrder("遴选人选", "会同部门意见", "部务会集体研究");
    }

    @Test
    void leadsPastNothingWhereACaseGoesBackOrStays() {
        assertThat(versions.skipped(way, Map.of("ConfirmSelection", "ChooseNominees"))).isEmpty();
        assertThat(versions.skipped(way, Map.of("ConfirmSelection", "ConfirmSelection"))).isEmpty();
    }
}
