package huozhong.selection;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.selection.ReplaceFromReserves.Closing;
import huozhong.shared.NotFound;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form that ends the time of the reserves: those not moved up by then learn that they aren't chosen. */
@Component
class ReplaceFromReserves implements TaskForm<Closing> {

    private final Selections selections;

    ReplaceFromReserves(Selections selections) {
        this.selections = selections;
    }

    /** A word on it. */
    record Closing(@Nullable String note) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(OpenSelection.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("CLOSED");
    }

    @Override
    public Class<Closing> payload() {
        return Closing.class;
    }

    @Override
    public Handled act(TaskInHand task, Closing closing) {
        selections.findById(task.caseId()).orElseThrow(NotFound::new).note(closing.note());
        return Handled.completed("CLOSED");
    }
}
