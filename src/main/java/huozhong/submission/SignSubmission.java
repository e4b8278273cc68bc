package huozhong.submission;

import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.submission.SignSubmission.Signing;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 签收: the receiver acknowledges the list. */
@Component
class SignSubmission implements TaskForm<Signing> {

    private final Submissions submissions;
    private final Clock clock;

    SignSubmission(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A word on it. */
    record Signing(@Nullable String note) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ReportList.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Submission.State.SIGNED.name());
    }

    @Override
    public Class<Signing> payload() {
        return Signing.class;
    }

    @Override
    public Handled act(TaskInHand task, Signing signing) {
        submissions.findById(task.caseId()).orElseThrow(NotFound::new)
                .sign(task.caller().userId(), Shanghai.now(clock));
        return Handled.completed(Submission.State.SIGNED.name());
    }
}
