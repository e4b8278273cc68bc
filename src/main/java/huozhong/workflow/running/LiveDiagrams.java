package huozhong.workflow.running;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Service;

import huozhong.shared.NotFound;
import huozhong.workflow.Cases;

/** The diagrams that new cases go by; they say nothing of anybody. */
@Service
public class LiveDiagrams {

    private final RepositoryService repository;
    private final Cases cases;

    LiveDiagrams(RepositoryService repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** The diagram as XML. */
    public String of(String process) {
        var live = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult();
        if (live == null || !cases.areOf(process)) {
            throw new NotFound();
        }
        return Bpmn.convertToString(repository.getBpmnModelInstance(live.getId()));
    }
}
