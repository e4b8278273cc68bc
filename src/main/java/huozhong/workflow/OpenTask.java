package huozhong.workflow;

import com.fasterxml.jackson.databind.JsonNode;

/** A task as it is opened: its row of the list and the form to fill in. */
public record OpenTask(TaskEntry task, String formId, JsonNode form) {
}
