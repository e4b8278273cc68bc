package huozhong.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.organization.Post;

/** When a unit's first leader appears in the system, the tasks that waited for its word on paper move to him. */
@Component
class Arrivals {

    private final TaskEntries entries;
    private final Rerouting rerouting;

    Arrivals(TaskEntries entries, Rerouting rerouting) {
        this.entries = entries;
        this.rerouting = rerouting;
    }

    @EventListener
    void on(Post.Taken taken) {
        if (taken.kind() == Post.Kind.LEADER) {
            entries.onPaperFor(taken.unitId()).forEach(rerouting::reroute);
        }
    }
}
