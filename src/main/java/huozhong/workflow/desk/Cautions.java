package huozhong.workflow.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.workflow.Cases;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.TaskSeen;

/** Who can be agreed to by key or in a batch: whoever was looked at, and against whom nothing speaks. */
@Service
@Transactional(readOnly = true)
public class Cautions {

    private final Cases cases;
    private final TaskSeen seen;

    Cautions(Cases cases, TaskSeen seen) {
        this.cases = cases;
        this.seen = seen;
    }

    /** What speaks for looking at a case on its own, in words, by the case's id. */
    public Map<String, String> of(List<TaskEntry> tasks) {
        var found = new HashMap<String, String>();
        tasks.stream().collect(Collectors.groupingBy(TaskEntry::process,
                        Collectors.mapping(TaskEntry::caseId, Collectors.toSet())))
                .forEach((process, ids) -> found.putAll(cases.cautions(process, ids)));
        return found;
    }

    /** Asked when a task is marked, and again when the batch is submitted: it may have changed in between. */
    void require(TaskEntry task, Caller caller) {
        seen.require(task.taskId(), caller);
        var words = cases.cautions(task.process(), Set.of(task.caseId())).get(task.caseId());
        if (words != null) {
            throw new NotInPassing(words);
        }
    }
}
