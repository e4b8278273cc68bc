package huozhong.probe;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a probe; the one plug of its process. */
class ProbeCases implements CaseSource {

    static final String PROCESS = "Probe";
    private static final String KIND = "PROBE";
    private static final String ORGANISER = "ORGANISER";

    final Map<String, ProbeCase> cases = new ConcurrentHashMap<>();

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of("AnswerProbe", "EndEvent_ProbeAnswered"), Set.of(), Set.of());
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.COUNTY), Map.of(KIND, "试办事项"), Map.of(ORGANISER, "主办单位"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    @Override
    public CaseFacts facts(String caseId) {
        var probe = find(caseId);
        return new CaseFacts(null, "试办", "", "", probe.regionId(), Level.COUNTY.name(), KIND, probe.ownerId(),
                Map.of(Whose.OFFICE, probe.officeId(), ORGANISER, probe.ownerId()));
    }

    @Override
    public String page(String caseId) {
        return "/probes/" + caseId;
    }

    @Override
    public Optional<Due> due(String caseId, DrawnStep step) {
        return Optional.of(new Due("probe:" + caseId, find(caseId).due()));
    }

    @Override
    public boolean concerns(String caseId, User user) {
        return false;
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return scope.hasUnit(find(caseId).ownerId());
    }

    private ProbeCase find(String caseId) {
        return Optional.ofNullable(cases.get(caseId)).orElseThrow(NotFound::new);
    }

    void postpone(String caseId, LocalDateTime due) {
        cases.computeIfPresent(caseId,
                (id, old) -> new ProbeCase(id, old.ownerId(), old.regionId(), old.officeId(), due));
    }
}
