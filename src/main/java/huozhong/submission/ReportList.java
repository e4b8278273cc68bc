package huozhong.submission;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.submission.ReadySeats.Seat;
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
    private static final String MILESTONE = "ROSTERS";
    /** So much of a unit's name stands in the number of its list. */
    private static final int LONGEST = 40;

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final ReadySeats seats;
    private final Nominees nominees;
    private final Quotas quotas;
    private final PlanBook plans;
    private final Organization organization;
    private final Processes processes;
    private final Recusal recusal;
    private final Audit audit;
    private final Clock clock;

    ReportList(Submissions submissions, SubmissionEntries entries, ReadySeats seats, Nominees nominees, Quotas quotas,
               PlanBook plans, Organization organization, Processes processes, Recusal recusal, Audit audit,
               Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.seats = seats;
        this.nominees = nominees;
        this.quotas = quotas;
        this.plans = plans;
        this.organization = organization;
        this.processes = processes;
        this.recusal = recusal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Submission report(String planId, String unitId, String shortfall, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.plan(planId);
        plan.requireOpen();
        if (submissions.findByOpenKey(Submission.openKey(planId, unitId)).isPresent()) {
            throw new ListUnderReview();
        }
        var listed = seats.toList(planId, unitId);
        recusal.require(duty, caller, CONCERN, user -> isAmong(listed, nominees.of(planId, user)));
        requireReady(planId, unitId, listed, shortfall);
        var submission = submissions.saveAndFlush(new Submission(planId, unitId, plan.regionId(),
                number(plan, unitId), shortfall, isLate(plan), caller.userId(), Shanghai.now(clock)));
        listed.forEach(seat -> {
            entries.add(submission.id(), seat);
            nominees.listed(seat.nominationId());
        });
        processes.start(PROCESS, submission.id(), Map.of());
        audit.record(caller.act(duty, "LIST_REPORTED", submission.id(),
                Map.of("people", String.valueOf(listed.size()))));
        return submission;
    }

    private static boolean isAmong(List<Seat> listed, List<String> nominationIds) {
        return listed.stream().anyMatch(seat -> nominationIds.contains(seat.nominationId()));
    }

    private void requireReady(String planId, String unitId, List<Seat> listed, String shortfall) {
        if (listed.isEmpty()) {
            throw new InvalidInput("unitId", "没有可以报送的人选：须已入选，并有两级意见");
        }
        listed.forEach(seat -> requireBothOpinions(seat.nominationId()));
        var missing = shortages(planId, unitId, listed);
        if (!missing.isEmpty() && shortfall.isBlank()) {
            throw new InvalidInput("shortfall", "人数不足名额，请填写缺额说明：" + String.join("、", missing));
        }
        if (shortfall.codePointCount(0, shortfall.length()) > 500) {
            throw new InvalidInput("shortfall", "缺额说明最多500字");
        }
    }

    private void requireBothOpinions(String nominationId) {
        var nomination = nominees.get(nominationId);
        if (nomination.state() != Nomination.State.ACCEPTED && !nominees.isAgreedTo(nominationId)) {
            throw new OpinionMissing(nomination.number());
        }
    }

    private List<String> shortages(String planId, String unitId, List<Seat> listed) {
        var plan = plans.plan(planId);
        var missing = new ArrayList<String>();
        for (var quota : quotas.of(planId, unitId)) {
            var up = listed.stream().filter(seat -> seat.quotaId().equals(quota.id())).count()
                    + seats.alreadyUp(quota.id());
            if (ReadySeats.isListed(quota) && quota.seats().isPresent() && up < quota.seats().get()) {
                missing.add(name(plan, quota) + "缺" + (quota.seats().get() - up) + "人");
            }
        }
        return missing;
    }

    private static String name(Plan plan, Quota quota) {
        var category = quota.category() == null ? "" : plan.category(quota.category()).name();
        return (quota.level() == Level.CITY ? "市级" : "县级") + category;
    }

    /** 沈火〔2026〕康平县委宣传部名单1号: as an office reads it aloud. */
    private String number(Plan plan, String unitId) {
        var name = organization.unit(unitId).name();
        return plan.series(organization.region(plan.regionId())) + name.substring(0, name.offsetByCodePoints(0,
                Math.min(LONGEST, name.codePointCount(0, name.length())))) + "名单"
                + (submissions.countByPlanIdAndOwnerId(plan.id(), unitId) + 1) + "号";
    }

    private boolean isLate(Plan plan) {
        return plan.milestones().stream().filter(milestone -> milestone.code().equals(MILESTONE)).findFirst()
                .filter(milestone -> milestone.deadline().isMissedAt(Shanghai.now(clock))).isPresent();
    }
}
