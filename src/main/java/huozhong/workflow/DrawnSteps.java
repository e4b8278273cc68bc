package huozhong.workflow;

import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Steps as they are drawn: the form from the diagram, the date from the routing table, both of the case's deployment.
 */
@Component
public class DrawnSteps {

    private final FormLibrary forms;
    private final RoutingTable table;
    private final Cases cases;
    private final RepositoryService repository;

    DrawnSteps(FormLibrary forms, RoutingTable table, Cases cases, RepositoryService repository) {
        this.forms = forms;
        this.table = table;
        this.cases = cases;
        this.repository = repository;
    }

    /** That of an open task. */
    public DrawnStep of(TaskEntry entry) {
        var definition = repository.getProcessDefinition(forms.task(entry.taskId()).getProcessDefinitionId());
        return of(definition.getId(), definition.getDeploymentId(), entry.step(),
                cases.facts(entry.process(), entry.caseId()));
    }

    public DrawnStep of(String definitionId, String deploymentId, String step, CaseFacts facts) {
        return new DrawnStep(step, Optional.ofNullable(forms.formId(definitionId, step)).orElse(step),
                dueBy(deploymentId, step, facts));
    }

    /** Of a table that can't be asked nothing is known. */
    private @Nullable String dueBy(String deploymentId, String step, CaseFacts facts) {
        try {
            return table.routes(deploymentId, step, facts.level(), facts.kind()).stream().map(Route::dueBy)
                    .filter(Objects::nonNull).findFirst().orElse(null);
        } catch (RoutingTable.Broken unusable) {
            return null;
        }
    }
}
