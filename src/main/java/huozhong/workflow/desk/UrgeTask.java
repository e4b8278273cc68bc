package huozhong.workflow.desk;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.workflow.Cases;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Urges;

/** 催办: reminds whoever has a task. */
@Service
public class UrgeTask {

    private final TaskEntries entries;
    private final Cases cases;
    private final Urges urges;
    private final TellTasks telling;
    private final Audit audit;

    UrgeTask(TaskEntries entries, Cases cases, Urges urges, TellTasks telling, Audit audit) {
        this.entries = entries;
        this.cases = cases;
        this.urges = urges;
        this.telling = telling;
        this.audit = audit;
    }

    /** Once a day, by whoever may see the case. */
    @Transactional
    public void urge(String taskId, Caller caller) {
        var entry = entries.ofTask(taskId).stream().filter(TaskEntry::isOpen).findFirst().orElseThrow(NotFound::new);
        var duty = cases.requireVisible(entry.process(), entry.caseId(), caller);
        if (!urges.add(taskId, caller.userId())) {
            throw new UrgedToday();
        }
        telling.urged(entries.ofTask(taskId), duty);
        audit.record(caller.act(duty, "TASK_URGED", entry.caseId(), Map.of("step", entry.step())));
    }
}
