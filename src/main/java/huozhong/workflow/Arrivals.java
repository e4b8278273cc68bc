package huozhong.workflow;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.organization.Post;

/** When a unit's first leader appears in the system, the tasks that waited for its word on paper move to him. */
@Component
class Arrivals {

    private final TaskEntries entries;
    private final Routing routing;
    private final Cases cases;

    Arrivals(TaskEntries entries, Routing routing, Cases cases) {
        this.entries = entries;
        this.routing = routing;
        this.cases = cases;
    }

    @EventListener
    void on(Post.Taken taken) {
        if (taken.kind() == Post.Kind.LEADER) {
            entries.onPaperFor(taken.unitId()).stream().filter(this::hasSpeaker).forEach(entry ->
                    entries.readdress(entry.taskId(), List.of(Addressee.of(taken.unitId(), taken.kind()))));
        }
    }

    /** Not one who comes later only, nor the nominee himself. */
    private boolean hasSpeaker(TaskEntry entry) {
        return routing.canSpeak(String.valueOf(entry.unitId()), Post.Kind.LEADER,
                cases.facts(entry.process(), entry.caseId()));
    }
}
