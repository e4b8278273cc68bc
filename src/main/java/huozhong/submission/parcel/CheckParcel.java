package huozhong.submission.parcel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.submission.SubmissionBoard;
import huozhong.submission.UnitList;

/**
 * What of a unit's list doesn't agree with its papers, before it goes up and after, for whom the list exists; its
 * clerks explain each, and the receiver reads that.
 */
@Service
public class CheckParcel {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final SubmissionBoard board;
    private final PlanBook plans;
    private final Organization organization;
    private final ListPeople people;
    private final CompareList comparing;
    private final Explanations explanations;
    private final Audit audit;

    CheckParcel(SubmissionBoard board, PlanBook plans, Organization organization, ListPeople people,
                CompareList comparing, Explanations explanations, Audit audit) {
        this.board = board;
        this.plans = plans;
        this.organization = organization;
        this.people = people;
        this.comparing = comparing;
        this.explanations = explanations;
        this.audit = audit;
    }

    /** A difference, whether the list goes up only with it explained, and what its unit says of it. */
    public record Compared(Difference difference, boolean demanded, @Nullable Explained explained) {
    }

    /** What was said of a difference, by whom and when. */
    public record Explained(String text, String by, LocalDateTime at) {
    }

    /** Of how many people what differs, and whether the caller is of those who explain. */
    public record Check(int people, boolean mayExplain, List<Compared> differences) {
    }

    /** Of what would go up now. */
    @Transactional(readOnly = true)
    public Check before(String planId, String unitId, Caller caller) {
        var plan = plans.plan(planId);
        if (!caller.scope().covers(unitId, organization.region(plan.regionId()).path())) {
            throw new NotFound();
        }
        return check(new UnitList(planId, unitId, null), people.toHandUp(planId, unitId), caller);
    }

    /** Of a list that went up, as it is now. */
    @Transactional(readOnly = true)
    public Check of(String submissionId, Caller caller) {
        var list = board.list(submissionId, caller);
        return check(new UnitList(list.planId(), list.ownerId(), submissionId), people.on(submissionId), caller);
    }

    @Transactional
    public void explainBefore(String planId, String unitId, String key, String text, Caller caller) {
        explain(planId, unitId, before(planId, unitId, caller), key, text, caller);
    }

    @Transactional
    public void explain(String submissionId, String key, String text, Caller caller) {
        var list = board.list(submissionId, caller);
        explain(list.planId(), list.ownerId(), of(submissionId, caller), key, text, caller);
    }

    private void explain(String planId, String unitId, Check check, String key, String text, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        plans.plan(planId).requireOpen();
        var difference = check.differences.stream().map(Compared::difference).filter(one -> one.key().equals(key))
                .findFirst().orElseThrow(() -> new InvalidInput("text", "这处不一致已经变化，请刷新后再说明"));
        var length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidInput("text", "请用" + SHORTEST + "到" + LONGEST + "字说明不一致的原因");
        }
        explanations.put(planId, unitId, difference, text, caller.userId());
        audit.record(caller.act(duty, "DIFFERENCE_EXPLAINED",
                Optional.ofNullable(difference.nominationId()).orElse(unitId),
                Map.of("kind", difference.kind().name())));
    }

    private Check check(UnitList list, List<ListPerson> listed, Caller caller) {
        var plan = plans.plan(list.planId());
        var said = explanations.of(list.planId(), list.unitId());
        return new Check((int) listed.stream().map(ListPerson::nominationId).distinct().count(),
                caller.dutyIn(list.unitId(), Post.Kind.CLERK).isPresent(),
                comparing.of(plan, list, listed).stream().map(one -> new Compared(one, one.isToExplain(plan),
                        Optional.ofNullable(said.get(one.key())).map(word -> new Explained(word.text(), word.by(),
                                word.at())).orElse(null))).toList());
    }
}
