package huozhong.submission;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.workflow.Processes;
import huozhong.workflow.Recusal;

/**
 * 报送: hands a unit's chosen up for the milestone, each with both opinions; fewer than the quota goes up with a
 * 缺额说明. A later list carries who wasn't on one before（沈文明办发〔2024〕14号 五.4）.
 */
@Service
public class ReportList {

    static final String PROCESS = "Submission";
    /** What the people of a list are, in words. */
    static final String CONCERN = "名单中的人选";

    private final ReadySeats seats;
    private final ListRules rules;
    private final WriteList lists;
    private final PlanBook plans;
    private final Processes processes;
    private final Recusal recusal;
    private final Audit audit;

    ReportList(ReadySeats seats, ListRules rules, WriteList lists, PlanBook plans, Processes processes,
               Recusal recusal, Audit audit) {
        this.seats = seats;
        this.rules = rules;
        this.lists = lists;
        this.plans = plans;
        this.processes = processes;
        this.recusal = recusal;
        this.audit = audit;
    }

    @Transactional
    public Submission report(String planId, String unitId, String shortfall, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.plan(planId);
        plan.requireOpen();
        lists.requireNoneUnderReview(planId, unitId);
        var listed = seats.toList(planId, unitId);
        recusal.require(duty, caller, CONCERN, user -> rules.isAmong(planId, user, listed));
        rules.require(plan, unitId, listed, shortfall);
        var submission = lists.handUp(plan, unitId, listed, shortfall, caller.userId());
        processes.start(PROCESS, submission.id(), Map.of());
        audit.record(caller.act(duty, "LIST_REPORTED", submission.id(),
                Map.of("people", String.valueOf(listed.size()))));
        return submission;
    }
}
