package huozhong.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** The forms of each deployment: a running case keeps the forms it was started with. */
@Component
class FormLibrary {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final ObjectMapper json;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final Map<String, String> formIds = new ConcurrentHashMap<>();

    FormLibrary(TaskService tasks, RepositoryService repository, ObjectMapper json) {
        this.tasks = tasks;
        this.repository = repository;
        this.json = json;
    }

    /**
     * Not by TaskQuery, which takes longer to put its SQL together than the database takes to answer it. A task that
     * was open a moment ago and is gone was completed by somebody meanwhile; who it was is found on the next try.
     */
    Task task(String taskId) {
        var task = tasks.createNativeTaskQuery().sql("select * from ACT_RU_TASK where ID_ = #{id}")
                .parameter("id", taskId).singleResult();
        if (task == null) {
            throw new ConcurrencyFailureException("The task is gone");
        }
        return task;
    }

    /** From the diagram, not from the task: that may be gone by now. */
    String formId(String definitionId, String step) {
        return formIds.computeIfAbsent(definitionId + " " + step, key -> repository.getBpmnModelInstance(definitionId)
                .<UserTask>getModelElementById(step).getCamundaFormRef());
    }

    FormSchema schema(String definitionId, String step) {
        return schemas.computeIfAbsent(definitionId + " " + formId(definitionId, step),
                key -> read(definitionId, step));
    }

    private FormSchema read(String definitionId, String step) {
        var deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
        try (var form = repository.getResourceAsStream(deployment, formId(definitionId, step) + ".form")) {
            return new FormSchema(json.readTree(form));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
