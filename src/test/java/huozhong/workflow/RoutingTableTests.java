package huozhong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import huozhong.ApplicationTest;
import huozhong.organization.Post;

/** Routing.dmn of a deployment, asked by a node that hasn't read it since its start. */
@ApplicationTest
class RoutingTableTests {

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private RepositoryService repository;

    /** As who moves cases asks, outside the engine's commands: nothing was asked of that deployment before. */
    @Test
    void isReadOutsideACommandOfTheEngineToo() {
        var deployment = repository.createProcessDefinitionQuery().processDefinitionKey("Nomination").latestVersion()
                .singleResult().getDeploymentId();
        var afterARestart = beans.createBean(RoutingTable.class);

        var routes = afterARestart.routes(deployment, "GiveEmployerOpinion", "COUNTY", "EMPLOYED");

        assertThat(routes).containsExactly(new Route("EMPLOYER", null, null, Post.Kind.LEADER, null));
    }
}
