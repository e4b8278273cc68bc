package huozhong.submission;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Processes;
import huozhong.workflow.Recusal;

/** 撤回报送: takes a list back before its receipt, with a reason; its people can be reported again. */
@Service
public class WithdrawList {

    private static final int LONGEST_REASON = 500;

    private final Submissions submissions;
    private final WriteList lists;
    private final SubmissionWords words;
    private final PlanBook plans;
    private final Processes processes;
    private final Recusal recusal;
    private final Audit audit;

    WithdrawList(Submissions submissions, WriteList lists, SubmissionWords words, PlanBook plans, Processes processes,
                 Recusal recusal, Audit audit) {
        this.submissions = submissions;
        this.lists = lists;
        this.words = words;
        this.plans = plans;
        this.processes = processes;
        this.recusal = recusal;
        this.audit = audit;
    }

    /**
     * @param reason at most 500 characters, for the receiver too
     * @throws CannotWithdrawList where it was signed for, accepted or taken back already
     */
    @Transactional
    public void withdraw(String submissionId, String reason, Caller caller) {
        var submission = submissions.findById(submissionId).orElseThrow(NotFound::new);
        var duty = duty(submission, caller);
        recusal.require(ReportList.PROCESS, submissionId, duty, caller);
        plans.plan(submission.planId()).requireOpen();
        words.whyNotWithdrawn(submission).ifPresent(why -> {
            throw new CannotWithdrawList(why);
        });
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new InvalidInput("reason", "请说明撤回报送的理由，最多" + LONGEST_REASON + "字");
        }
        var people = lists.withdraw(submission, caller.userId(), reason);
        processes.end(ReportList.PROCESS, submissionId, "撤回报送");
        audit.record(caller.act(duty, "LIST_WITHDRAWN", submissionId, Map.of("people", String.valueOf(people))));
    }

    private static Duty duty(Submission submission, Caller caller) {
        return Stream.of(Post.Kind.CLERK, Post.Kind.LEADER)
                .flatMap(post -> caller.dutyIn(submission.ownerId(), post).stream()).findFirst()
                .orElseThrow(NotFound::new);
    }
}
