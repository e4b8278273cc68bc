package huozhong.submission;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.obligation.Owed;
import huozhong.organization.Organization;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.shared.Shanghai;
import huozhong.submission.ReadySeats.Seat;
import huozhong.submission.Submission.Reported;
import huozhong.submission.SubmissionEntries.Entry;

/** Writes a list with its people down, each of whom learns that he is listed; and takes all of it back again. */
@Component
class WriteList {

    /** So much of a unit's name stands in the number of its list. */
    private static final int LONGEST = 40;

    private final Submissions submissions;
    private final SubmissionEntries entries;
    private final Nominees nominees;
    private final Organization organization;
    private final Owed owed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteList(Submissions submissions, SubmissionEntries entries, Nominees nominees, Organization organization,
              Owed owed, ApplicationEventPublisher events, Clock clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.nominees = nominees;
        this.organization = organization;
        this.owed = owed;
        this.events = events;
        this.clock = clock;
    }

    void requireNoneUnderReview(String planId, String unitId) {
        if (submissions.findByOpenKey(Submission.openKey(planId, unitId)).isPresent()) {
            throw new ListUnderReview();
        }
    }

    Submission handUp(Plan plan, String unitId, List<Seat> listed, String shortfall, String userId) {
        var submission = submissions.saveAndFlush(new Submission(plan.id(), unitId, plan.regionId(),
                number(plan, unitId), shortfall, new Reported(userId, Shanghai.now(clock), isLate(plan, unitId))));
        listed.forEach(seat -> {
            entries.add(submission.id(), seat);
            nominees.listed(seat.nominationId());
        });
        events.publishEvent(new Submission.HandedUp(submission.id(), plan.id(), unitId));
        return submission;
    }

    /** Answers how many people were on it; who was accepted from another list stays listed. */
    int withdraw(Submission submission, String userId, String reason) {
        submission.withdraw(userId, reason, Shanghai.now(clock));
        submissions.saveAndFlush(submission);
        var people = entries.of(submission.id()).stream().map(Entry::nominationId).distinct().toList();
        entries.withdraw(submission.id());
        people.stream().filter(one -> !entries.isAccepted(one)).forEach(nominees::unlisted);
        return people.size();
    }

    /** 沈火〔2026〕康平县委宣传部名单1号: as an office reads it aloud. */
    private String number(Plan plan, String unitId) {
        var name = organization.unit(unitId).name();
        var most = Math.min(LONGEST, name.codePointCount(0, name.length()));
        return plan.series(organization.region(plan.regionId())) + name.substring(0, name.offsetByCodePoints(0, most))
                + "名单" + (submissions.countByPlanIdAndOwnerId(plan.id(), unitId) + 1) + "号";
    }

    private boolean isLate(Plan plan, String unitId) {
        return owed.due(plan, What.LIST, unitId).filter(due -> due.isMissedAt(Shanghai.now(clock))).isPresent();
    }
}
