package huozhong.workflow.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.workflow.Cases;
import huozhong.workflow.TaskEntry;

/** By what people know the cases of a page of tasks besides the name; read for the page, kept nowhere. */
@Service
@Transactional(readOnly = true)
public class Subtitles {

    private final Cases cases;

    Subtitles(Cases cases) {
        this.cases = cases;
    }

    /** By the case's id. */
    public Map<String, String> of(List<TaskEntry> tasks) {
        var found = new HashMap<String, String>();
        tasks.stream().collect(Collectors.groupingBy(TaskEntry::process,
                        Collectors.mapping(TaskEntry::caseId, Collectors.toSet())))
                .forEach((process, ids) -> found.putAll(cases.subtitles(process, ids)));
        return found;
    }
}
