package huozhong.workflow;

import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;

/** Which answers are a unit's own, so that no other unit can give them. */
@Component
public class OwnWords {

    private final TaskService engine;
    private final Cases cases;
    private final Organization organization;

    OwnWords(TaskService engine, Cases cases, Organization organization) {
        this.engine = engine;
        this.cases = cases;
        this.organization = organization;
    }

    /** The unit that alone may answer a step asked of named units; any other step any unit may answer. */
    public Optional<String> onlyUnit(String taskId) {
        return Optional.ofNullable(engine.getVariable(taskId, "unit")).map(String::valueOf);
    }

    /** What a unit, or the street or community in its place, is asked about its own. */
    public boolean isAboutItsOwn(TaskEntry entry) {
        var unitId = entry.unitId();
        return unitId != null && (organization.unit(unitId).speaksForItsOwn()
                || cases.isAboutItsOwn(entry.process(), entry.caseId(), unitId));
    }
}
