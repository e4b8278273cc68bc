package huozhong.workflow.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.workflow.OfferedTasks;
import huozhong.workflow.Tasks;
import huozhong.workflow.desk.BatchItems.Item;

/** Agrees at one marked task, and takes the mark off; in the caller's transaction. */
@Component
class AgreeMarked {

    private final OfferedTasks offered;
    private final Tasks tasks;
    private final Cautions cautions;
    private final Marks marks;
    private final ObjectMapper json;

    AgreeMarked(OfferedTasks offered, Tasks tasks, Cautions cautions, Marks marks, ObjectMapper json) {
        this.offered = offered;
        this.tasks = tasks;
        this.cautions = cautions;
        this.marks = marks;
        this.json = json;
    }

    void agree(Item item, Caller caller) {
        cautions.require(offered.actable(item.taskId(), caller), caller);
        tasks.submit(item.taskId(), json.createObjectNode().put("decision", "AGREE").put("text", item.text()), caller);
        marks.takeOff(item.taskId(), caller);
    }
}
