package huozhong.nomination;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination.State;
import huozhong.shared.Shanghai;
import huozhong.workflow.CaseShownTo;
import huozhong.workflow.ProcessWaits;
import huozhong.workflow.ReachedEnd;

/** Hears where Nomination.bpmn stands and keeps the aggregate in step; translates, nothing else. */
@Component
class NominationProcess {

    static final String ID = "Nomination";

    private static final Map<String, State> ENDS = Map.of(
            "EndEvent_NominationNotChosen", State.NOT_CHOSEN,
            "EndEvent_NominationRejected", State.REJECTED,
            "EndEvent_NominationWithdrawn", State.WITHDRAWN,
            "EndEvent_NomineeAccepted", State.ACCEPTED);

    private final Nominations nominations;
    private final DossierScope scope;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NominationProcess(Nominations nominations, DossierScope scope, ApplicationEventPublisher events, Clock clock) {
        this.nominations = nominations;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CaseShownTo shown) {
        if (shown.process().equals(ID)) {
            scope.admit(shown.caseId(), shown.unitIds());
        }
    }

    @EventListener
    void on(ProcessWaits waits) {
        if (waits.process().equals(ID)) {
            nominations.findById(waits.caseId()).orElseThrow().waitsAt(waits.waiting() ? waits.place() : null);
            if (waits.waiting()) {
                events.publishEvent(new Nomination.Waits(waits.caseId(), waits.place()));
            }
        }
    }

    @EventListener
    void on(ReachedEnd end) {
        if (end.process().equals(ID)) {
            Optional.ofNullable(ENDS.get(end.endEvent())).ifPresent(how -> ended(end.caseId(), how));
        }
    }

    /** It ended as its diagram says, or because it was stopped. */
    void ended(String nominationId, State how) {
        nominations.findById(nominationId).orElseThrow().end(how, Shanghai.now(clock));
        events.publishEvent(new Nomination.Ended(nominationId, how));
    }
}
