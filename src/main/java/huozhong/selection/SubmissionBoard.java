package huozhong.selection;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Level;
import huozhong.shared.NotFound;

/** The lists that were handed up, for who reported them and who receives them. */
@Service
@Transactional(readOnly = true)
public class SubmissionBoard {

    private final Submissions submissions;
    private final SubmissionCases cases;
    private final SubmissionEntries entries;
    private final JdbcClient jdbc;

    SubmissionBoard(Submissions submissions, SubmissionCases cases, SubmissionEntries entries, JdbcClient jdbc) {
        this.submissions = submissions;
        this.cases = cases;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    /** A list. */
    public record Sheet(String id, String planId, String ownerId, String number, Submission.State state,
                        String shortfall, boolean late, LocalDateTime reportedAt, @Nullable String receipt,
                        @Nullable LocalDateTime signedAt, @Nullable LocalDateTime acceptedAt) {
    }

    /** Somebody on a list. */
    public record Person(String nominationId, Level level, String category, String state, String reason) {
    }

    public List<Sheet> lists(String planId, Caller caller) {
        return jdbc.sql("select id from submission where plan_id = ? order by reported_at, id").param(planId)
                .query(String.class).list().stream().map(id -> submissions.findById(id).orElseThrow())
                .filter(submission -> cases.isVisible(submission, caller.scope())).map(SubmissionBoard::sheet)
                .toList();
    }

    public Sheet list(String id, Caller caller) {
        return sheet(visible(id, caller));
    }

    public List<Person> people(String id, Caller caller) {
        return entries.of(visible(id, caller).id()).stream().map(entry -> new Person(entry.nominationId(),
                entry.level(), entry.category(), entry.state(), entry.reason())).toList();
    }

    private Submission visible(String id, Caller caller) {
        return submissions.findById(id).filter(submission -> cases.isVisible(submission, caller.scope()))
                .orElseThrow(NotFound::new);
    }

    static Sheet sheet(Submission submission) {
        return new Sheet(submission.id(), submission.planId(), submission.ownerId(), submission.number(),
                submission.state(), submission.shortfall(), submission.isLate(), submission.reportedAt(),
                submission.receipt(), submission.signedAt(), submission.acceptedAt());
    }
}
