package huozhong.nomination;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;

import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.running.CasePosition;
import huozhong.workflow.running.LiveSteps;

/**
 * What others ask about the tasks of nominees: who has them in hand, and which opinions the diagram asks for besides.
 */
@Service
public class NomineeTasks {

    private static final Set<String> OPINIONS = Set.of(Nominees.EMPLOYER_OPINION, Nominees.RECOMMENDATION_OPINION);

    private final OpenSteps steps;
    private final LiveSteps diagram;
    private final CasePosition position;

    NomineeTasks(OpenSteps steps, LiveSteps diagram, CasePosition position) {
        this.steps = steps;
        this.diagram = diagram;
        this.position = position;
    }

    /** By nominee, where somebody can act now. */
    public Map<String, List<TaskEntry>> inHand(Collection<String> ids) {
        return steps.inHandOf(NominationProcess.ID, ids);
    }

    /** Opinions that administrators drew into the diagram: steps with the form of one of the two, by id, with names. */
    public Map<String, String> addedOpinions() {
        return added(diagram.showing(NominationProcess.ID, OPINIONS));
    }

    /** The same of the diagram that this nominee's case goes by; a draft will go by the live one. */
    Map<String, String> addedOpinions(Nomination nomination) {
        return nomination.state() == Nomination.State.DRAFT ? addedOpinions()
                : added(position.showing(NominationProcess.ID, nomination.id(), OPINIONS));
    }

    private static Map<String, String> added(Map<String, String> drawn) {
        var added = new LinkedHashMap<>(drawn);
        added.keySet().removeAll(OPINIONS);
        return added;
    }
}
