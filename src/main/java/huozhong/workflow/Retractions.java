package huozhong.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;

/** Whether what was done still holds and can be taken back (撤回), as the module says whose case it is. */
@Service
@Transactional(readOnly = true)
public class Retractions {

    private final Cases cases;

    Retractions(Cases cases) {
        this.cases = cases;
    }

    /** What of a page of decisions was taken back or doesn't hold for another reason, by the task's id. */
    public Map<String, Lapsed> lapsed(List<TaskEntry> done) {
        var found = new HashMap<String, Lapsed>();
        done.stream().collect(Collectors.groupingBy(TaskEntry::process))
                .forEach((process, tasks) -> found.putAll(cases.lapsed(process, tasks)));
        return found;
    }

    /** Empty where it can. */
    public Optional<String> whyNot(TaskEntry done, Caller caller) {
        return cases.whyNotRetractable(done, caller);
    }
}
