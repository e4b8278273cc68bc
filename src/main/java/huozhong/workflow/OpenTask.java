package huozhong.workflow;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** A task as it is opened: its row of the list, the form to fill in, and why it was handed over, the latest first. */
public record OpenTask(TaskEntry task, String formId, JsonNode form, List<Transfer> transfers) {
}
