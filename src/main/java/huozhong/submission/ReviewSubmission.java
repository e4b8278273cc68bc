package huozhong.submission;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.submission.ReviewSubmission.Review;
import huozhong.submission.SubmissionEntries.Entry;
import huozhong.team.Membership;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form 审定名单: accepts everybody who isn't returned, who thereby become members; while somebody is being
 * corrected the task stays, and accepts him later without reopening the others. A list is accepted once, by the step
 * that has the form's name: at another one that was drawn with this form a word lets the list go on, and no more.
 */
@Component
class ReviewSubmission implements TaskForm<Review> {

    /** The step as the diagram names it. */
    static final String STEP = "ReviewSubmission";

    private static final String ACCEPTED = Submission.State.ACCEPTED.name();

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final Nominees nominees;
    private final Membership membership;
    private final Organization organization;
    private final TellLists telling;
    private final Clock clock;

    ReviewSubmission(Submissions submissions, SubmissionEntries entries, Nominees nominees, Membership membership,
                     Organization organization, TellLists telling, Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.nominees = nominees;
        this.membership = membership;
        this.organization = organization;
        this.telling = telling;
        this.clock = clock;
    }

    /** A word on it. */
    record Review(@Nullable String note) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ReportList.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(ACCEPTED);
    }

    @Override
    public Class<Review> payload() {
        return Review.class;
    }

    @Override
    public Handled act(TaskInHand task, Review review) {
        if (!task.step().equals(STEP)) {
            return Handled.completed(ACCEPTED);
        }
        var submission = submissions.findById(task.caseId()).orElseThrow(NotFound::new);
        var listed = entries.of(submission.id());
        var ready = listed.stream().filter(entry -> entry.state().isDecidable()).filter(this::isReady).toList();
        if (ready.isEmpty() && isUndecided(listed)) {
            throw new InvalidInput("note", "名单中的人选都在修改，没有可以审定的人选");
        }
        ready.forEach(entry -> accept(submission, entry));
        if (isUndecided(entries.of(submission.id()))) {
            return Handled.kept();
        }
        submission.accept(task.caller().userId(), Shanghai.now(clock));
        telling.accepted(submission, task.duty());
        return Handled.completed(ACCEPTED);
    }

    /** A corrected nominee can be accepted once he has passed the steps again. */
    boolean isReady(Entry entry) {
        return nominees.get(entry.nominationId()).state() == Nomination.State.ACCEPTED
                || nominees.awaits(entry.nominationId(), Nominees.AWAIT_ACCEPTANCE)
                        && nominees.isAgreedTo(entry.nominationId());
    }

    private void accept(Submission submission, Entry entry) {
        entries.accept(submission.id(), entry.choiceId());
        var home = organization.unit(submission.ownerId()).regionId();
        var region = entry.level() == Level.CITY ? submission.receiverId() : String.valueOf(home);
        membership.join(submission.planId(), entry.level(), region, entry.category(), entry.nominationId());
        nominees.accepted(entry.nominationId(), submission.id());
    }

    private static boolean isUndecided(List<Entry> listed) {
        return listed.stream().anyMatch(entry -> !entry.state().isSettled());
    }
}
