package huozhong.workflow.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.workflow.desk.BatchItems.Item;
import huozhong.workflow.desk.SubmitBatch.Outcome;

/** Begins a batch by its key, once: of marked tasks, at one step of one process, in one category. */
@Component
class BeginBatch {

    private final JdbcClient jdbc;
    private final BatchItems items;
    private final Marks marks;
    private final Clock clock;

    BeginBatch(JdbcClient jdbc, BatchItems items, Marks marks, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.marks = marks;
        this.clock = clock;
    }

    /** The batch of this key, begun now or before; what is marked is read first, since its twin takes the marks off. */
    String begin(List<String> taskIds, String key, Caller caller) {
        var marked = marks.of(caller).stream().filter(mark -> taskIds.contains(mark.taskId())).toList();
        var known = jdbc.sql("select id from task_batch where user_id = ? and key_value = ?")
                .params(caller.userId(), key).query(String.class).optional();
        if (known.isPresent()) {
            requireSame(known.get(), taskIds);
            return known.get();
        }
        requireAlike(marked, taskIds);
        var id = Ids.next();
        insert(id, key, caller);
        marked.forEach(mark -> items.add(id, new Item(mark.taskId(), mark.text())));
        return id;
    }

    private void insert(String id, String key, Caller caller) {
        try {
            jdbc.sql("insert into task_batch (id, user_id, key_value, created_at) values (?,?,?,?)")
                    .params(id, caller.userId(), key, Shanghai.now(clock)).update();
        } catch (DuplicateKeyException twin) {
            throw new BatchRunning();
        }
    }

    private void requireSame(String batchId, List<String> taskIds) {
        var begunWith = items.outcomes(batchId).stream().map(Outcome::taskId).toList();
        if (!new HashSet<>(taskIds).equals(new HashSet<>(begunWith))) {
            throw new InvalidInput("taskIds", "同一批次的内容不能更改");
        }
    }

    private static void requireAlike(List<Marks.Mark> marked, List<String> taskIds) {
        if (taskIds.isEmpty() || marked.size() != new HashSet<>(taskIds).size()) {
            throw new InvalidInput("taskIds", "只能提交已选同意的事项，请刷新后重试");
        }
        if (marked.stream().map(mark -> List.of(mark.process(), mark.step(), mark.category())).distinct().count() > 1) {
            throw new InvalidInput("taskIds", "批量办理限于同一环节、同一类别");
        }
    }
}
