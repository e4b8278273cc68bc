package huozhong.workflow.desk;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.OfferedTasks;
import huozhong.workflow.TaskEntries;

/** 稍后办理: puts a task aside until a day. */
@Service
public class DeferTask {

    private final OfferedTasks offered;
    private final TaskEntries entries;
    private final Clock clock;

    DeferTask(OfferedTasks offered, TaskEntries entries, Clock clock) {
        this.offered = offered;
        this.entries = entries;
        this.clock = clock;
    }

    /** It stays in the list, with the day on which it comes back. */
    @Transactional
    public void defer(String taskId, LocalDate until, Caller caller) {
        var entry = offered.actable(taskId, caller);
        if (!until.isAfter(Shanghai.today(clock))) {
            throw new InvalidInput("until", "请选择今天以后的日期");
        }
        entries.defer(taskId, until);
        entries.passed(Ids.next(), entry, "DEFER", caller.userId(), entry.dutyOf(caller).orElseThrow(NotFound::new));
    }
}
