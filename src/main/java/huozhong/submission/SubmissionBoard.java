package huozhong.submission;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.submission.ListedPeople.Listed;
import huozhong.submission.SubmissionEntries.Entry;
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
    private final ListedPeople listed;
    private final Organization organization;
    private final OpenSteps steps;

    SubmissionBoard(Submissions submissions, SubmissionCases cases, SubmissionEntries entries,
                    ReviewSubmission review, ListedPeople listed, Organization organization, OpenSteps steps) {
        this.submissions = submissions;
        this.cases = cases;
        this.entries = entries;
        this.review = review;
        this.listed = listed;
        this.organization = organization;
        this.steps = steps;
    }

    /** A list: whose, how far, how many people in which state, what is open to be done with it, and by which units. */
    public record Sheet(String id, String planId, String ownerId, String owner, String number,
                        Submission.State state, String shortfall, boolean late, LocalDateTime reportedAt,
                        @Nullable String receipt, @Nullable LocalDateTime signedAt,
                        @Nullable LocalDateTime acceptedAt, @Nullable Withdrawn withdrawn,
                        Map<EntryState, Integer> people, List<TaskEntry> open, List<String> holders) {
    }

    /** By whom of its unit a list was taken back (撤回报送), when and why. */
    public record Withdrawn(String by, LocalDateTime at, String reason) {
    }

    /** Somebody on a list, for one seat; whether he can be accepted as he stands, and whether the caller opened him. */
    public record Person(String nominationId, String number, String name, @Nullable String gender,
                         @Nullable String birth, @Nullable String politics, String employer, Level level,
                         String category, EntryState state, String reason, List<String> fields,
                         boolean ready, boolean opened) {
    }

    public List<Sheet> lists(String planId, Caller caller) {
        return sheets(visible(planId, caller.scope()));
    }

    /** A plan's lists that exist in this scope, in the order in which they went up. */
    List<Submission> visible(String planId, Scope scope) {
        return submissions.findByPlanIdOrderByReportedAtAscIdAsc(planId).stream()
                .filter(submission -> cases.isVisible(submission, scope)).toList();
    }

    public Sheet list(String id, Caller caller) {
        return sheets(List.of(find(id, caller))).get(0);
    }

    public List<Person> people(String id, Caller caller) {
        var there = entries.of(find(id, caller).id());
        var opened = entries.openedBy(caller.userId(), id);
        var people = listed.of(there.stream().map(Entry::nominationId).distinct().toList());
        return there.stream().map(entry -> person(entry, Objects.requireNonNull(people.get(entry.nominationId())),
                opened.contains(entry.nominationId()))).toList();
    }

    /** That the caller opened somebody on a list, so that he goes on from there at another machine. */
    @Transactional
    public void opened(String id, String nominationId, Caller caller) {
        if (!entries.isOn(find(id, caller).id(), nominationId)) {
            throw new NotFound();
        }
        entries.opened(id, nominationId, caller.userId());
    }

    private Person person(Entry entry, Listed one, boolean opened) {
        return new Person(entry.nominationId(), one.number(), one.name(), one.gender(), one.birth(), one.politics(),
                one.employer(), entry.level(), entry.category(), entry.state(), entry.reason(),
                entry.fields().isEmpty() ? List.of() : List.of(entry.fields().split(",")), review.isReady(entry),
                opened);
    }

    private Submission find(String id, Caller caller) {
        return submissions.findById(id).filter(submission -> cases.isVisible(submission, caller.scope()))
                .orElseThrow(NotFound::new);
    }

    /** Each kind of thing is read once for all of them. */
    private List<Sheet> sheets(List<Submission> lists) {
        var ids = lists.stream().map(Submission::id).toList();
        var people = entries.states(ids);
        var open = steps.of(ReportList.PROCESS, ids);
        var names = names(lists, open.values().stream().flatMap(List::stream).toList());
        var withdrawn = withdrawn(lists);
        return lists.stream().map(list -> sheet(list, names, withdrawn.get(list.id()),
                people.getOrDefault(list.id(), Map.of()), open.getOrDefault(list.id(), List.of()))).toList();
    }

    private Map<String, String> names(List<Submission> lists, List<TaskEntry> open) {
        return organization.units(Stream.concat(lists.stream().map(Submission::ownerId),
                open.stream().map(TaskEntry::holderId)).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private Map<String, Withdrawn> withdrawn(List<Submission> lists) {
        var back = lists.stream().filter(list -> list.state() == Submission.State.WITHDRAWN).toList();
        var by = organization.users(back.stream().map(list -> String.valueOf(list.withdrawnBy())).distinct().toList())
                .stream().collect(Collectors.toMap(User::id, User::name));
        return back.stream().collect(Collectors.toMap(Submission::id, list -> new Withdrawn(
                by.getOrDefault(String.valueOf(list.withdrawnBy()), ""), Objects.requireNonNull(list.withdrawnAt()),
                Objects.requireNonNullElse(list.withdrawReason(), ""))));
    }

    private static Sheet sheet(Submission submission, Map<String, String> names, @Nullable Withdrawn withdrawn,
                               Map<EntryState, Integer> people, List<TaskEntry> open) {
        return new Sheet(submission.id(), submission.planId(), submission.ownerId(),
                names.getOrDefault(submission.ownerId(), ""), submission.number(), submission.state(),
                submission.shortfall(), submission.isLate(), submission.reportedAt(), submission.receipt(),
                submission.signedAt(), submission.acceptedAt(), withdrawn, people, open,
                open.stream().map(TaskEntry::holderId).distinct().map(id -> names.getOrDefault(id, "")).toList());
    }
}
