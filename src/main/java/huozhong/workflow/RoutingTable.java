package huozhong.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.organization.Post;

/**
 * Asks Routing.dmn of a case's own deployment, so that running cases keep their routing. The table is a function of
 * step, level and kind alone; its answers are remembered.
 */
@Component
class RoutingTable {

    private static final String DECISION = "Routing";

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();
    private final Map<Question, List<Route>> answers = new ConcurrentHashMap<>();

    RoutingTable(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    List<Route> routes(String deploymentId, String step, String level, String kind) {
        return answers.computeIfAbsent(new Question(deploymentId, step, level, kind), this::evaluate);
    }

    private List<Route> evaluate(Question question) {
        var variables = Map.<String, Object>of("step", question.step, "level", question.level, "kind", question.kind);
        var decision = decisions.computeIfAbsent(question.deploymentId, this::decision);
        return dmnEngine().evaluateDecisionTable(decision, variables).getResultList().stream()
                .map(RoutingTable::route).toList();
    }

    private static Route route(Map<String, Object> row) {
        return new Route(Whose.valueOf((String) row.get("whose")), (String) row.get("function"),
                (String) row.get("unit"), Post.Kind.valueOf((String) row.get("post")));
    }

    private DmnDecision decision(String deploymentId) {
        var repository = engine.getObject().getRepositoryService();
        var definition = repository.createDecisionDefinitionQuery().deploymentId(deploymentId)
                .decisionDefinitionKey(DECISION).singleResult();
        var model = repository.getDecisionModel(definition.getId());
        // As a command of the engine's: its parser asks for the configuration of the one that runs.
        return configuration().getCommandExecutorTxRequired()
                .execute(context -> dmnEngine().parseDecision(DECISION, model));
    }

    private DmnEngine dmnEngine() {
        return configuration().getDmnEngine();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }

    private record Question(String deploymentId, String step, String level, String kind) {
    }
}
