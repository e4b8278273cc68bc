package huozhong.workflow.running;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.workflow.Rerouting;
import huozhong.workflow.TaskEntries;

/** When a unit's first leader appears in the system, the tasks that waited for its word on paper move to him. */
@Component
class Arrivals {

    private final TaskEntries entries;
    private final Rerouting rerouting;
    private final Organization organization;

    Arrivals(TaskEntries entries, Rerouting rerouting, Organization organization) {
        this.entries = entries;
        this.rerouting = rerouting;
        this.organization = organization;
    }

    @EventListener
    void on(Post.Taken taken) {
        if (taken.kind() == Post.Kind.LEADER) {
            entries.onPaperFor(taken.unitId()).forEach(rerouting::reroute);
            organization.unitsTakenOverBy(taken.unitId()).stream()
                    .flatMap(ended -> entries.onPaperFor(ended.id()).stream()).forEach(rerouting::reroute);
        }
    }
}
