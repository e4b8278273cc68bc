package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** Submits a complete draft; from here on the diagram decides where it goes. */
@Service
public class SubmitDraft {

    private final OwnDrafts drafts;
    private final DraftEdits edits;
    private final DossierVersions versions;
    private final Duplicates duplicates;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    SubmitDraft(OwnDrafts drafts, DraftEdits edits, DossierVersions versions, Duplicates duplicates,
                Processes processes, Audit audit, Clock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.versions = versions;
        this.duplicates = duplicates;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** As the caller read it, and not what somebody else made of it since. */
    @Transactional
    public void submit(String id, int version, Caller caller) {
        var own = drafts.findOpen(id, caller);
        var nomination = own.nomination();
        if (nomination.version() != version) {
            throw edits.since(id, caller);
        }
        nomination.submit(Shanghai.now(clock));
        versions.add(nomination, List.of(), "", caller.userId());
        duplicates.pair(nomination, caller);
        processes.start(NominationProcess.ID, id, Map.of("outcome", "OPEN"));
        audit.record(caller.act(own.duty(), "NOMINATION_SUBMITTED", id, Map.of("number", nomination.number())));
    }
}
