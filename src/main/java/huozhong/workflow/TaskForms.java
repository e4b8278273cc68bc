package huozhong.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who handles which form. */
@Component
public class TaskForms {

    private final ObjectProvider<TaskForm<?>> all;
    private final Map<String, Optional<TaskForm<?>>> found = new ConcurrentHashMap<>();

    TaskForms(ObjectProvider<TaskForm<?>> all) {
        this.all = all;
    }

    public Optional<TaskForm<?>> find(String formId) {
        return found.computeIfAbsent(formId, id -> all.stream().filter(form -> form.formId().equals(id))
                .<TaskForm<?>>map(form -> form).findFirst());
    }
}
