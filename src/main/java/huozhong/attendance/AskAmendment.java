package huozhong.attendance;

import java.time.Clock;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.attendance.Amendment.State;
import huozhong.attendance.CorrectPresence.Correction;
import huozhong.audit.Audit;
import huozhong.shared.Ids;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** 申请更正: asked for by whoever keeps the gathering, once it counts; before, {@link CorrectPresence} does. */
@Service
public class AskAmendment {

    private final GatheringSources sources;
    private final PresenceRows presences;
    private final Amendments amendments;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    AskAmendment(GatheringSources sources, PresenceRows presences, Amendments amendments, Processes processes,
                 Audit audit, Clock clock) {
        this.sources = sources;
        this.presences = presences;
        this.amendments = amendments;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the case's id. */
    @Transactional
    public String ask(String gatheringId, String personId, Correction wanted, Caller caller) {
        var kept = sources.kept(gatheringId, caller);
        if (!kept.gathering().isCounted()) {
            throw new NotCountedYet();
        }
        presences.find(gatheringId, personId).orElseThrow(NotFound::new);
        wanted.require(kept.gathering());
        var asked = new Amendment(Ids.next(), gatheringId, personId, wanted, caller.userId(), Shanghai.now(clock),
                State.OPEN, "");
        try {
            amendments.add(asked);
        } catch (DuplicateKeyException askedAlready) {
            throw new AmendmentOpen();
        }
        processes.start(Amendment.PROCESS, asked.id(), Map.of());
        audit.record(caller.act(kept.duty(), "AMENDMENT_ASKED", asked.id(), Map.of("gathering", gatheringId)));
        return asked.id();
    }
}
