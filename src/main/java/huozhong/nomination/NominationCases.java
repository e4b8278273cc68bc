package huozhong.nomination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.calendar.PlanDates;
import huozhong.organization.Level;
import huozhong.organization.User;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.Known;
import huozhong.workflow.Lapsed;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a nomination. */
@Component
class NominationCases implements CaseSource {

    /** The nominee's employer, or the street or community asked in its place. */
    private static final String EMPLOYER = "EMPLOYER";
    /** The unit that recommends. */
    private static final String RECOMMENDER = "RECOMMENDER";

    private final Nominations nominations;
    private final PlanBook plans;
    private final PlanDates dates;
    private final Himself himself;
    private final DossierScope scope;
    private final RetractionRule retraction;
    private final UndecidedDuplicates duplicates;
    private final NominationProcess process;
    private final NomineeEnding ending;

    NominationCases(Nominations nominations, PlanBook plans, PlanDates dates, Himself himself, DossierScope scope,
                    RetractionRule retraction,
                    UndecidedDuplicates duplicates, NominationProcess process, NomineeEnding ending) {
        this.nominations = nominations;
        this.plans = plans;
        this.dates = dates;
        this.himself = himself;
        this.scope = scope;
        this.retraction = retraction;
        this.duplicates = duplicates;
        this.process = process;
        this.ending = ending;
    }

    @Override
    public String process() {
        return NominationProcess.ID;
    }

    @Override
    public Known known() {
        return new Known(Set.of("GiveEmployerOpinion", "GiveRecommendationOpinion", "AwaitSelection",
                "AwaitAcceptance", "CorrectNomination", "EndEvent_NomineeAccepted", "EndEvent_NominationNotChosen",
                "EndEvent_NominationRejected", "EndEvent_NominationWithdrawn"),
                Set.of("SelectionDecided", "SubmissionAccepted", "NominationReturned", "NominationWithdrawn"),
                Set.of("NominationRejected"));
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.COUNTY, Level.CITY),
                Arrays.stream(Nomination.Kind.values()).collect(Collectors.toMap(Enum::name, NominationCases::words)),
                Map.of(EMPLOYER, "所在工作单位", RECOMMENDER, "推荐单位"));
    }

    private static String words(Nomination.Kind kind) {
        return switch (kind) {
            case EMPLOYED -> "有工作单位的人选";
            case RESIDENT -> "在街道、社区推荐的人选";
        };
    }

    @Override
    public long count(String level, String kind) {
        return nominations.countByLevelAndKindAndStateNot(Level.valueOf(level), Nomination.Kind.valueOf(kind),
                Nomination.State.DRAFT);
    }

    /** What a case is told of its round and its list. */
    @Override
    public Map<String, Set<String>> words() {
        return Map.of("outcome", Set.of("OPEN", "CHOSEN", "NOT_CHOSEN", "ACCEPTED"));
    }

    @Override
    public CaseFacts facts(String caseId) {
        var nomination = nominations.findById(caseId).orElseThrow(NotFound::new);
        var dossier = nomination.dossier();
        return new CaseFacts(nomination.planId(), nomination.number(), Optional.ofNullable(dossier.name()).orElse(""),
                Optional.ofNullable(dossier.category()).orElse(""), nomination.regionId(), nomination.level().name(),
                nomination.kind().name(), nomination.recommenderId(), units(nomination));
    }

    private Map<String, String> units(Nomination nomination) {
        var units = new HashMap<String, String>();
        units.put(Whose.OFFICE, plans.plan(nomination.planId()).officeUnitId());
        units.put(RECOMMENDER, nomination.recommenderId());
        Optional.ofNullable(nomination.askedUnitId()).ifPresent(unit -> units.put(EMPLOYER, unit));
        return units;
    }

    @Override
    public String page(String caseId) {
        return "/people/" + caseId;
    }

    @Override
    public Optional<Due> due(String caseId, DrawnStep step) {
        return dates.of(nominations.findById(caseId).orElseThrow(NotFound::new).planId(), null, step);
    }

    @Override
    public boolean isAboutItsOwn(String caseId, String unitId) {
        return nominations.findById(caseId).filter(one -> unitId.equals(one.askedUnitId())).isPresent();
    }

    @Override
    public boolean concerns(String caseId, User user) {
        return himself.is(nominations.findById(caseId).orElseThrow(NotFound::new), user);
    }

    @Override
    public void stopped(String caseId, String reason) {
        var nomination = nominations.findById(caseId).orElseThrow(NotFound::new);
        if (nomination.state() != Nomination.State.IN_PROGRESS) {
            throw new NotInState(nomination.state());
        }
        nomination.because(reason);
        process.ended(caseId, Nomination.State.WITHDRAWN);
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return this.scope.contains(caseId, scope);
    }

    @Override
    public Map<String, String> subtitles(Set<String> caseIds) {
        return nominations.findByIdIn(caseIds).stream().filter(one -> one.dossier().employer() != null)
                .collect(Collectors.toMap(Nomination::id, one -> String.valueOf(one.dossier().employer())));
    }

    /** While the plan's office hasn't decided whether two are the same person, each is looked at on its own. */
    @Override
    public Map<String, String> cautions(Set<String> caseIds) {
        return duplicates.among(caseIds).stream()
                .collect(Collectors.toMap(Function.identity(), id -> "可能重复推荐，待认定"));
    }

    @Override
    public Map<String, Lapsed> lapsed(List<TaskEntry> done) {
        return retraction.lapsed(done);
    }

    @Override
    public Optional<String> ending(TaskEntry gone) {
        return ending.of(gone);
    }

    @Override
    public Optional<String> whyNotRetractable(TaskEntry done, Caller caller) {
        return retraction.whyNot(done, caller);
    }
}
