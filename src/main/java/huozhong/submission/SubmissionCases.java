package huozhong.submission;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.calendar.PlanDates;
import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a list that was handed up. */
@Component
class SubmissionCases implements CaseSource {

    private static final String KIND = "LIST";
    /** The unit that reports. */
    private static final String RECOMMENDER = "RECOMMENDER";

    private final Submissions submissions;
    private final PlanBook plans;
    private final PlanDates dates;
    private final SubmissionEntries entries;
    private final SubmissionWords words;
    private final Nominees nominees;
    private final Organization organization;

    SubmissionCases(Submissions submissions, PlanBook plans, PlanDates dates, SubmissionEntries entries,
                    SubmissionWords words, Nominees nominees,
                    Organization organization) {
        this.submissions = submissions;
        this.plans = plans;
        this.dates = dates;
        this.entries = entries;
        this.words = words;
        this.nominees = nominees;
        this.organization = organization;
    }

    @Override
    public String process() {
        return ReportList.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of("SignSubmission", "ReviewSubmission", "EndEvent_SubmissionAccepted"), Set.of(),
                Set.of());
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.CITY, Level.PROVINCE), Map.of(KIND, "报送名单"), Map.of(RECOMMENDER, "报送单位"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    @Override
    public CaseFacts facts(String caseId) {
        var submission = submissions.findById(caseId).orElseThrow(NotFound::new);
        var owner = organization.unit(submission.ownerId());
        return new CaseFacts(submission.planId(), owner.name() + "报送名单", "", "", submission.receiverId(),
                organization.region(submission.receiverId()).level().name(), KIND,
                submission.ownerId(), Map.of(Whose.OFFICE, plans.plan(submission.planId()).officeUnitId(),
                RECOMMENDER, submission.ownerId()));
    }

    @Override
    public String page(String caseId) {
        return "/submissions/" + caseId;
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public Optional<Due> due(String caseId, DrawnStep step) {
        return dates.of(submissions.findById(caseId).orElseThrow(NotFound::new).planId(), null, step);
    }

    @Override
    public boolean concerns(String caseId, User user) {
        var submission = submissions.findById(caseId).orElseThrow(NotFound::new);
        return nominees.of(submission.planId(), user).stream().anyMatch(id -> entries.isOn(caseId, id));
    }

    @Override
    public String concern() {
        return ReportList.CONCERN;
    }

    @Override
    public Optional<String> ending(TaskEntry gone) {
        return submissions.findById(gone.caseId()).flatMap(words::ending);
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return submissions.findById(caseId).filter(submission -> isVisible(submission, scope)).isPresent();
    }

    boolean isVisible(Submission submission, Scope scope) {
        return scope.covers(submission.ownerId(), organization.region(submission.receiverId()).path());
    }
}
