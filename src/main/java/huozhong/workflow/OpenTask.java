package huozhong.workflow;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A task as it is opened: its row of the list, the form to fill in, why it was handed over, the latest first, and
 * whether there is anybody to whom it can be handed.
 */
public record OpenTask(TaskEntry task, String formId, JsonNode form, List<Transfer> transfers, boolean transferable) {

    public OpenTask transferable(boolean toAnybody) {
        return new OpenTask(task, formId, form, transfers, toAnybody);
    }
}
