package huozhong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.User;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.Known;
import huozhong.workflow.Lapsed;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.TaskEntry;

/** Tells the workflow what it needs of a nomination. */
@Component
class NominationCases implements CaseSource {

    private final NomineeFacts facts;
    private final Himself himself;
    private final DossierScope scope;
    private final RetractionRule retraction;
    private final UndecidedDuplicates duplicates;
    private final NominationProcess process;
    private final NomineeEnding ending;

    NominationCases(NomineeFacts facts, Himself himself, DossierScope scope, RetractionRule retraction,
                    UndecidedDuplicates duplicates, NominationProcess process, NomineeEnding ending) {
        this.facts = facts;
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
        return facts.routedBy();
    }

    @Override
    public long count(String level, String kind) {
        return facts.count(level, kind);
    }

    /** What a case is told of its round and its list. */
    @Override
    public Map<String, Set<String>> words() {
        return Map.of("outcome", Set.of("OPEN", "CHOSEN", "NOT_CHOSEN", "ACCEPTED"));
    }

    @Override
    public CaseFacts facts(String caseId) {
        return facts.of(caseId);
    }

    @Override
    public String page(String caseId) {
        return "/people/" + caseId;
    }

    @Override
    public Optional<Due> due(String caseId, DrawnStep step) {
        return facts.due(caseId, step);
    }

    @Override
    public boolean isAboutItsOwn(String caseId, String unitId) {
        return unitId.equals(facts.nomination(caseId).askedUnitId());
    }

    @Override
    public boolean concerns(String caseId, User user) {
        return himself.is(facts.nomination(caseId), user);
    }

    @Override
    public void stopped(String caseId, String reason) {
        var nomination = facts.nomination(caseId);
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
        return facts.employers(caseIds);
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
