package huozhong.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.User;
import huozhong.shared.NotFound;

/** Every module's cases, by the process that runs them. */
@Component
public class Cases {

    private final ObjectProvider<CaseSource> sources;
    private volatile Map<String, CaseSource> byProcess = Map.of();

    Cases(ObjectProvider<CaseSource> sources) {
        this.sources = sources;
    }

    public CaseFacts facts(String process, String caseId) {
        return of(process).facts(caseId);
    }

    public Optional<Due> due(String process, String caseId, DrawnStep step) {
        return of(process).due(caseId, step);
    }

    /** Whether its module gives units of its cases this role. */
    boolean isRole(String process, String role) {
        return of(process).routedBy().units().containsKey(role);
    }

    boolean isAboutItsOwn(String process, String caseId, String unitId) {
        return of(process).isAboutItsOwn(caseId, unitId);
    }

    String page(String process, String caseId) {
        return of(process).page(caseId);
    }

    boolean isOfMany(String process) {
        return of(process).isOfMany();
    }

    boolean concerns(String process, String caseId, User user) {
        return of(process).concerns(caseId, user);
    }

    boolean isBarred(String process, String caseId, User user) {
        return of(process).isBarred(caseId, user);
    }

    String concern(String process) {
        return of(process).concern();
    }

    /** By which duty the caller may see the case. */
    public Duty requireVisible(String process, String caseId, Caller caller) {
        return caller.reading(scope -> of(process).isVisible(caseId, scope)).orElseThrow(NotFound::new);
    }

    public Optional<String> whyNotRetractable(TaskEntry done, Caller caller) {
        return of(done.process()).whyNotRetractable(done, caller);
    }

    Optional<String> ending(TaskEntry gone) {
        return of(gone.process()).ending(gone);
    }

    public long count(String process, String level, String kind) {
        return of(process).count(level, kind);
    }

    public void stopped(String process, String caseId, String reason) {
        of(process).stopped(caseId, reason);
    }

    public Map<String, Lapsed> lapsed(String process, List<TaskEntry> done) {
        return of(process).lapsed(done);
    }

    public Map<String, String> subtitles(String process, Set<String> caseIds) {
        return of(process).subtitles(caseIds);
    }

    public Map<String, String> cautions(String process, Set<String> caseIds) {
        return of(process).cautions(caseIds);
    }

    /** Whether a module's cases run by this process. */
    public boolean areOf(String process) {
        return all().containsKey(process);
    }

    private Map<String, CaseSource> all() {
        if (byProcess.isEmpty()) {
            byProcess = sources.stream().collect(Collectors.toMap(CaseSource::process, Function.identity()));
        }
        return byProcess;
    }

    private CaseSource of(String process) {
        var source = all().get(process);
        if (source == null) {
            throw new IllegalStateException("No module runs the process " + process + ", only " + processes());
        }
        return source;
    }

    private List<String> processes() {
        return byProcess.keySet().stream().sorted().toList();
    }
}
