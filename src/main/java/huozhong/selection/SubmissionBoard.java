package huozhong.selection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.selection.SelectionBoard.Candidate;
import huozhong.selection.SubmissionEntries.Entry;
import huozhong.shared.NotFound;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** The lists that were handed up, for who reported them and who receives them. */
@Service
@Transactional(readOnly = true)
public class SubmissionBoard {

    private final Submissions submissions;
    private final SubmissionCases cases;
    private final SubmissionEntries entries;
    private final ReviewSubmission review;
    private final CandidateRows rows;
    private final Organization organization;
    private final OpenSteps steps;
    private final JdbcClient jdbc;

    SubmissionBoard(Submissions submissions, SubmissionCases cases, SubmissionEntries entries,
                    ReviewSubmission review, CandidateRows rows, Organization organization, OpenSteps steps,
                    JdbcClient jdbc) {
        this.submissions = submissions;
        this.cases = cases;
        this.entries = entries;
        this.review = review;
        this.rows = rows;
        this.organization = organization;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** A list: whose, how far, how many people in which state, and what is open to be done with it. */
    public record Sheet(String id, String planId, String ownerId, String owner, String number,
                        Submission.State state, String shortfall, boolean late, LocalDateTime reportedAt,
                        @Nullable String receipt, @Nullable LocalDateTime signedAt,
                        @Nullable LocalDateTime acceptedAt, Map<String, Integer> people, List<TaskEntry> open) {
    }

    /** Somebody on a list, for one seat; whether he can be accepted as he stands. */
    public record Person(String nominationId, String number, String name, @Nullable String gender,
                         @Nullable String birth, @Nullable String politics, String employer, Level level,
                         String category, String state, String reason, List<String> fields,
                         boolean ready) {
    }

    public List<Sheet> lists(String planId, Caller caller) {
        return visible(planId, caller.scope()).stream().map(this::sheet).toList();
    }

    /** A plan's lists that exist in this scope, in the order in which they went up. */
    List<Submission> visible(String planId, Scope scope) {
        return jdbc.sql("select id from submission where plan_id = ? order by reported_at, id").param(planId)
                .query(String.class).list().stream().map(id -> submissions.findById(id).orElseThrow())
                .filter(submission -> cases.isVisible(submission, scope)).toList();
    }

    public Sheet list(String id, Caller caller) {
        return sheet(find(id, caller));
    }

    public List<Person> people(String id, Caller caller) {
        var listed = entries.of(find(id, caller).id());
        var people = rows.of(listed.stream().map(Entry::nominationId).distinct().toList());
        return listed.stream().map(entry -> person(entry, people.get(entry.nominationId()))).toList();
    }

    private Person person(Entry entry, Candidate one) {
        return new Person(entry.nominationId(), one.number(), one.name(), one.gender(), one.birth(), one.politics(),
                one.employer(), entry.level(), entry.category(), entry.state(), entry.reason(),
                entry.fields().isEmpty() ? List.of() : List.of(entry.fields().split(",")), review.isReady(entry));
    }

    private Submission find(String id, Caller caller) {
        return submissions.findById(id).filter(submission -> cases.isVisible(submission, caller.scope()))
                .orElseThrow(NotFound::new);
    }

    private Sheet sheet(Submission submission) {
        var people = entries.of(submission.id()).stream()
                .collect(Collectors.groupingBy(Entry::state, TreeMap::new, Collectors.summingInt(entry -> 1)));
        return new Sheet(submission.id(), submission.planId(), submission.ownerId(),
                organization.unit(submission.ownerId()).name(), submission.number(), submission.state(),
                submission.shortfall(), submission.isLate(), submission.reportedAt(), submission.receipt(),
                submission.signedAt(), submission.acceptedAt(), people,
                steps.of(ReportList.PROCESS, submission.id()));
    }
}
