package huozhong.workflow.running;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

import huozhong.audit.SubjectNames;

/** Steps in the record go by the names that the newest diagrams give them. */
@Component
class StepSubjects implements SubjectNames {

    private final RepositoryService repository;
    private final RunningCases running;

    StepSubjects(RepositoryService repository, RunningCases running) {
        this.repository = repository;
        this.running = running;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        var names = new HashMap<String, String>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(newest ->
                running.steps(newest.getId()).forEach((step, name) -> {
                    if (ids.contains(step)) {
                        names.put(step, name);
                    }
                }));
        return names;
    }

    @Override
    public List<String> called(String name) {
        return List.of();
    }
}
