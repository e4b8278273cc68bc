package huozhong.submission;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.shared.NotFound;

/**
 * What a unit's roster is made from: who stands on its list with what a list asks for, and whose list that is. Asked
 * in the transaction of whoever makes it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RosterSource {

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final ReadySeats seats;
    private final ReviewSubmission review;
    private final PlanBook plans;
    private final Organization organization;
    private final JdbcClient jdbc;

    RosterSource(Submissions submissions, SubmissionEntries entries, ReadySeats seats, ReviewSubmission review,
                 PlanBook plans, Organization organization, JdbcClient jdbc) {
        this.submissions = submissions;
        this.entries = entries;
        this.seats = seats;
        this.review = review;
        this.plans = plans;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** A place on a list. */
    public record Listed(String nominationId, String number, Level level, String category) {
    }

    /** A list as it stands; its number and 缺额说明 are empty until it goes up. */
    public record Standing(boolean isOpen, String number, String shortfall) {
    }

    public UnitList submitted(String submissionId) {
        var list = submissions.findById(submissionId).orElseThrow(NotFound::new);
        return new UnitList(list.planId(), list.ownerId(), list.id());
    }

    public boolean isVisible(UnitList list, Scope scope) {
        return scope.covers(list.unitId(), organization.region(plans.plan(list.planId()).regionId()).path());
    }

    public Standing standing(UnitList list) {
        var open = plans.plan(list.planId()).status() == Plan.Status.PUBLISHED;
        if (list.submissionId() == null) {
            return new Standing(open, "", "");
        }
        var submission = submissions.findById(list.submissionId()).orElseThrow(NotFound::new);
        var underReview = submission.state() == Submission.State.REPORTED
                || submission.state() == Submission.State.SIGNED;
        return new Standing(open && underReview, submission.number(), submission.shortfall());
    }

    /** Who is approved, in the order of levels, of the plan's categories and of the ranks. */
    public List<Listed> people(UnitList list) {
        var categories = plans.plan(list.planId()).categories();
        BiFunction<Level, String, Integer> place = (level, category) -> (level == Level.CITY ? categories.size() : 0)
                + categories.stream().map(one -> one.code()).toList().indexOf(category);
        return ranked(choices(list)).stream().sorted(Comparator.comparing(
                (Listed one) -> place.apply(one.level, one.category))).toList();
    }

    /** How many of a quota's seats other lists of the unit carry. */
    public int upElsewhere(Quota quota, UnitList list) {
        return jdbc.sql("""
                select count(*) from submission_entry e join choice_facts c on c.id = e.choice_id
                where c.quota_id = ? and c.state = 'CHOSEN' and e.state <> 'REMOVED' and e.submission_id <> ?""")
                .params(quota.id(), String.valueOf(list.submissionId())).query(Integer.class).single();
    }

    /** Whether lists go up for this quota. */
    public static boolean isListed(Quota quota) {
        return ReadySeats.isListed(quota);
    }

    private List<String> choices(UnitList list) {
        if (list.submissionId() == null) {
            return seats.toList(list.planId(), list.unitId()).stream().map(ReadySeats.Seat::choiceId).toList();
        }
        return entries.of(list.submissionId()).stream()
                .filter(entry -> entry.state() != EntryState.REMOVED && entry.state() != EntryState.RETURNED)
                .filter(review::isReady).map(SubmissionEntries.Entry::choiceId).toList();
    }

    private List<Listed> ranked(List<String> choiceIds) {
        return choiceIds.isEmpty() ? List.of() : jdbc.sql("""
                select c.nomination_id, n.number, c.level, c.category
                from choice_facts c join nomination_facts n on n.id = c.nomination_id
                where c.id in (:ids) order by c.ranking, n.number""").param("ids", choiceIds)
                .query((row, n) -> new Listed(row.getString(1), row.getString(2), Level.valueOf(row.getString(3)),
                        row.getString(4))).list();
    }
}
