package huozhong.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput;

/** Lets the form of a task act on the aggregate with what was typed into it. */
@Component
class FormActs {

    private final TaskForms forms;
    private final ObjectMapper json;

    FormActs(TaskForms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    Handled act(String formId, TaskInHand hand, JsonNode submission) {
        return act(form(formId), hand, submission);
    }

    private <T extends Record> Handled act(TaskForm<T> form, TaskInHand hand, JsonNode submission) {
        try {
            return form.act(hand, json.treeToValue(submission, form.payload()));
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInput("submission", "提交的内容无法识别");
        }
    }

    private TaskForm<?> form(String formId) {
        return forms.find(formId).orElseThrow(() -> new IllegalStateException("Nothing handles the form " + formId));
    }
}
