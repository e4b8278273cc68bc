package huozhong.workflow.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;

/** The forms of the set that is live, with which new cases begin. */
@Service
public class LiveForms {

    private final RepositoryService repository;
    private final ObjectMapper json;

    LiveForms(RepositoryService repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** The form that was published with the process; none where that set does without. */
    public Optional<JsonNode> of(String process, String formId) {
        var live = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getDeploymentId();
        var name = formId + ".form";
        return repository.getDeploymentResourceNames(live).contains(name) ? Optional.of(read(live, name))
                : Optional.empty();
    }

    private JsonNode read(String deployment, String name) {
        try (var form = repository.getResourceAsStream(deployment, name)) {
            return json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
