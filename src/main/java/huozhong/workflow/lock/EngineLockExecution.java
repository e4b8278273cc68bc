package huozhong.workflow.lock;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Stands in for the execution, which leads to the whole engine: four strings, nothing behind them. */
final class EngineLockExecution {

    private final Map<String, Optional<String>> properties;

    private EngineLockExecution(DelegateExecution execution) {
        properties = Map.of(
                "processBusinessKey", Optional.ofNullable(execution.getProcessBusinessKey()),
                "processInstanceId", Optional.ofNullable(execution.getProcessInstanceId()),
                "currentActivityId", Optional.ofNullable(execution.getCurrentActivityId()),
                "processDefinitionId", Optional.ofNullable(execution.getProcessDefinitionId()));
    }

    static EngineLockExecution of(VariableScope scope) {
        if (scope instanceof DelegateExecution execution) {
            return new EngineLockExecution(execution);
        }
        if (scope instanceof DelegateTask task && task.getExecution() != null) {
            return new EngineLockExecution(task.getExecution());
        }
        throw new EngineLocked("此处没有流程实例:execution");
    }

    @Nullable String property(Object name) {
        var property = properties.get(String.valueOf(name));
        if (property == null) {
            throw new EngineLocked("表达式不得读取属性:execution." + name);
        }
        return property.orElse(null);
    }

    @Override
    public String toString() {
        return "execution";
    }
}
