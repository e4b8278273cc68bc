package huozhong.selection;

import java.util.Comparator;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.CorrectNomination;
import huozhong.nomination.ReturnNominee;
import huozhong.nomination.ReturnNominee.Return;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** Returns single people of a list with reasons and the fields concerned; the others on it are not touched. */
@Service
public class ReturnFromList {

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final ReturnNominee returning;
    private final Organization organization;
    private final OpenSteps steps;
    private final Audit audit;

    ReturnFromList(Submissions submissions, SubmissionEntries entries, ReturnNominee returning,
                   Organization organization, OpenSteps steps, Audit audit) {
        this.submissions = submissions;
        this.entries = entries;
        this.returning = returning;
        this.organization = organization;
        this.steps = steps;
        this.audit = audit;
    }

    @Transactional
    public void giveBack(String submissionId, String nominationId, String reason, String fields, Caller caller) {
        var submission = submissions.findById(submissionId).orElseThrow(NotFound::new);
        var duty = duty(submission, caller);
        if (submission.state() != Submission.State.SIGNED) {
            throw new NotSigned();
        }
        var given = new Return(ReviewSubmission.STEP, stepName(submissionId), reason, fields);
        entries.of(submissionId).stream().filter(entry -> entry.nominationId().equals(nominationId)).findFirst()
                .orElseThrow(NotFound::new);
        if (entries.giveBack(nominationId, given) == 0) {
            throw new InvalidInput("nominationId", "该人选已经审定或正在修改，不能退回");
        }
        returning.giveBack(nominationId, given, duty, caller);
        audit.record(caller.act(duty, "NOMINEE_RETURNED", nominationId, Map.of("submission", submissionId)));
    }

    /** By which duty he runs the region that received the list; his own before a deputised one. */
    private Duty duty(Submission submission, Caller caller) {
        var path = organization.region(submission.receiverId()).path();
        return caller.duties().stream().filter(duty -> duty.runs().filter(path::startsWith).isPresent())
                .min(Comparator.comparing(duty -> duty.insteadOf() != null)).orElseThrow(NotFound::new);
    }

    /** The step's name as the list's diagram has it; it is open while the list is signed. */
    private String stepName(String submissionId) {
        return steps.of(ReportList.PROCESS, submissionId).stream()
                .filter(task -> task.step().equals(ReviewSubmission.STEP)).map(TaskEntry::stepName).findFirst()
                .orElseThrow(NotSigned::new);
    }

    @EventListener
    void on(CorrectNomination.Corrected corrected) {
        entries.corrected(corrected.nominationId());
    }
}
