package huozhong.workflow.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.workflow.Cases;
import huozhong.workflow.Handled;
import huozhong.workflow.Lapsed;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Transfer;

/** Whether what was done still holds and can be taken back (撤回), as the module says whose case it is. */
@Service
@Transactional(readOnly = true)
public class Retractions {

    private final Cases cases;
    private final RetractTransfer transfers;

    Retractions(Cases cases, RetractTransfer transfers) {
        this.cases = cases;
        this.transfers = transfers;
    }

    /** What of a page of decisions was taken back or doesn't hold for another reason, by the task's id. */
    public Map<String, Lapsed> lapsed(List<TaskEntry> done) {
        var found = new HashMap<String, Lapsed>();
        done.stream().filter(Retractions::isDecision).collect(Collectors.groupingBy(TaskEntry::process))
                .forEach((process, tasks) -> found.putAll(cases.lapsed(process, tasks)));
        done.stream().filter(task -> task.takenBackAt() != null).forEach(task -> found.put(task.taskId(),
                new Lapsed("RETRACTED", Objects.requireNonNull(task.takenBackAt()))));
        return found;
    }

    /** Empty where it can. */
    public Optional<String> whyNot(TaskEntry done, Caller caller) {
        return switch (String.valueOf(done.decision())) {
            case Transfer.DECISION -> transfers.whyNot(done, caller);
            case "DEFER" -> Optional.of("仍在待办审批中，可随时办理");
            default -> cases.whyNotRetractable(done, caller);
        };
    }

    /** What was handed over or put aside was not decided. */
    private static boolean isDecision(TaskEntry done) {
        return done.ofTask() == null || Handled.RETURN.equals(done.decision());
    }
}
