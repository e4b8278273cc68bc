package huozhong.selection;

import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.CorrectNomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Returns single people of a list with reasons; the others on it are not touched. */
@Service
public class ReturnFromList {

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final Nominees nominees;
    private final Organization organization;
    private final Audit audit;

    ReturnFromList(Submissions submissions, SubmissionEntries entries, Nominees nominees, Organization organization,
                   Audit audit) {
        this.submissions = submissions;
        this.entries = entries;
        this.nominees = nominees;
        this.organization = organization;
        this.audit = audit;
    }

    @Transactional
    public void giveBack(String submissionId, String nominationId, String reason, Caller caller) {
        var submission = submissions.findById(submissionId)
                .filter(candidate -> caller.scope().runs(organization.region(candidate.receiverId()).path()))
                .orElseThrow(NotFound::new);
        if (submission.state() != Submission.State.SIGNED) {
            throw new NotSigned();
        }
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明退回理由");
        }
        entries.of(submissionId).stream().filter(entry -> entry.nominationId().equals(nominationId)).findFirst()
                .orElseThrow(NotFound::new);
        if (entries.move(nominationId, List.of("LISTED", "CORRECTED"), "RETURNED", reason) == 0) {
            throw new InvalidInput("nominationId", "该人选已经审定或正在修改，不能退回");
        }
        nominees.returnForCorrection(nominationId);
        audit.record(caller.act("NOMINEE_RETURNED", nominationId, Map.of("submission", submissionId)));
    }

    @EventListener
    void on(CorrectNomination.Corrected corrected) {
        entries.move(corrected.nominationId(), List.of("RETURNED"), "CORRECTED", "");
    }
}
