package huozhong.workflow;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.access.Duty;
import huozhong.organization.Post;

/** When a unit's first leader appears in the system, the tasks that waited for its word on paper move to him. */
@Component
class Arrivals {

    private final TaskEntries entries;

    Arrivals(TaskEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void on(Post.Taken taken) {
        if (taken.kind() == Post.Kind.LEADER) {
            var leader = new Addressee(Duty.group(taken.unitId(), taken.kind()), taken.unitId(), false, false);
            entries.onPaperFor(taken.unitId()).forEach(task -> entries.readdress(task, List.of(leader)));
        }
    }
}
