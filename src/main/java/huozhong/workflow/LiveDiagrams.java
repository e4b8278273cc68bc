package huozhong.workflow;

import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Service;

import huozhong.shared.NotFound;

/** The diagrams that new cases go by; they say nothing of anybody. */
@Service
public class LiveDiagrams {

    private static final Set<String> SHOWN = Set.of("Nomination", "Selection", "Submission");

    private final RepositoryService repository;

    LiveDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** The diagram as XML. */
    public String of(String process) {
        var live = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult();
        if (live == null || !SHOWN.contains(process)) {
            throw new NotFound();
        }
        return Bpmn.convertToString(repository.getBpmnModelInstance(live.getId()));
    }
}
