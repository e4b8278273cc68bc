package huozhong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import huozhong.shared.Ids;
import huozhong.shared.Retry;

/** The same diagram on nothing but the engine, every task for constant groups. */
final class BareLife implements Life {

    private final ProcessEngine engine;

    BareLife(DataSource pool) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setProcessEngineName("bare");
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ConstantGroups())));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("bpmn/Nomination.bpmn").deploy();
    }

    @Override
    public String prepare(int lane) {
        return Ids.next();
    }

    @Override
    public void live(String id, int lane) {
        Retry.call(() -> engine.getRuntimeService().startProcessInstanceByKey("Nomination", id,
                Map.of("outcome", "OPEN")));
        agree(id);
        tell(id, "SelectionDecided", "CHOSEN");
        agree(id);
        tell(id, "SubmissionAccepted", "ACCEPTED");
    }

    private void agree(String id) {
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery().processInstanceBusinessKey(id).singleResult();
        Retry.call(() -> {
            tasks.complete(task.getId(), Map.of("decision", "AGREE"));
            return id;
        });
    }

    private void tell(String id, String message, String word) {
        Retry.call(() -> engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(id)
                .setVariable("outcome", word).correlateWithResult());
    }

    private static final class ConstantGroups extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            var employer = activity.getId().equals("GiveEmployerOpinion");
            var groups = employer ? List.of("employer") : List.of("publicity", "office");
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> task.addCandidateGroups(groups));
        }
    }
}
