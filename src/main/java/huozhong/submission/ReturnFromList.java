package huozhong.submission;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.ReturnNominee;
import huozhong.nomination.ReturnNominee.Return;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Recusal;
import huozhong.workflow.TaskEntry;

/**
 * Returns single people of a list with reasons and the fields concerned, by whoever has its review to do; the others on
 * it are not touched.
 */
@Service
public class ReturnFromList {

    private final SubmissionEntries entries;
    private final ReturnNominee returning;
    private final SubmissionCases cases;
    private final OpenSteps steps;
    private final Recusal recusal;
    private final Audit audit;

    ReturnFromList(SubmissionEntries entries, ReturnNominee returning, SubmissionCases cases, OpenSteps steps,
                   Recusal recusal, Audit audit) {
        this.entries = entries;
        this.returning = returning;
        this.cases = cases;
        this.steps = steps;
        this.recusal = recusal;
        this.audit = audit;
    }

    @Transactional
    public void giveBack(String submissionId, String nominationId, String reason, String fields, Caller caller) {
        if (!cases.isVisible(submissionId, caller.scope())) {
            throw new NotFound();
        }
        var review = review(submissionId);
        var duty = review.stream().flatMap(task -> task.dutyOf(caller).stream()).findFirst()
                .orElseThrow(NotFound::new);
        recusal.require(ReportList.PROCESS, submissionId, duty, caller);
        var given = new Return(ReviewSubmission.STEP, review.get(0).stepName(), reason, fields);
        entries.of(submissionId).stream().filter(entry -> entry.nominationId().equals(nominationId)).findFirst()
                .orElseThrow(NotFound::new);
        if (entries.giveBack(nominationId, given) == 0) {
            throw new InvalidInput("nominationId", "该人选已经审定或正在修改，不能退回");
        }
        returning.giveBack(nominationId, given, duty, caller);
        audit.record(caller.act(duty, "NOMINEE_RETURNED", nominationId, Map.of("submission", submissionId)));
    }

    /** The review, as it is offered: open while the list is signed, and whoever has it to do may return people. */
    private List<TaskEntry> review(String submissionId) {
        var open = steps.of(ReportList.PROCESS, submissionId).stream()
                .filter(task -> task.step().equals(ReviewSubmission.STEP)).toList();
        if (open.isEmpty()) {
            throw new NotSigned();
        }
        return open;
    }
}
