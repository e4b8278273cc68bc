package huozhong.workflow.running;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.workflow.Cases;
import huozhong.workflow.Matter;
import huozhong.workflow.Rerouting;
import huozhong.workflow.Routing;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;

/** Moves a running case from one version of its process to another, place by place: whole, or it stays. */
@Service
public class MoveCases {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseVersions versions;
    private final TaskEntries entries;
    private final Routing routing;
    private final Cases cases;
    private final Rerouting rerouting;

    MoveCases(RuntimeService runtime, TaskService tasks, CaseVersions versions, TaskEntries entries, Routing routing,
              Cases cases, Rerouting rerouting) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.versions = versions;
        this.entries = entries;
        this.routing = routing;
        this.cases = cases;
        this.rerouting = rerouting;
    }

    /** Moves one case; what keeps it where it is, otherwise. The caller's transaction is to be rolled back then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> move(CaseVersions.Way way, Map<String, String> mapping, String caseId) {
        var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId)
                .processDefinitionId(versions.definition(way.process(), way.from()).getId()).singleResult();
        if (instance == null) {
            return Optional.of("已不按原版本办理（已办结或已迁移）");
        }
        try {
            runtime.newMigration(versions.plan(way, mapping)).processInstanceIds(instance.getId()).execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            return Optional.of(words(way, refused));
        }
        entries.openOf(way.process(), caseId).forEach(entry -> follow(way, entry));
        return Optional.empty();
    }

    private String words(CaseVersions.Way way, MigratingProcessInstanceValidationException refused) {
        var names = versions.names(way);
        var report = refused.getValidationReport();
        var places = Stream.concat(
                report.getActivityInstanceReports().stream().map(one -> one.getSourceScopeId()),
                report.getTransitionInstanceReports().stream().map(one -> one.getSourceScopeId()))
                .filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        return places.isEmpty() ? "新版本不能接着办理：" + String.join("；", report.getFailures())
                : places.stream().map(place -> "“" + names.getOrDefault(place, place) + "”")
                        .collect(Collectors.joining("、", "正停在", "，新版本中没有对应的环节"));
    }

    /** Its row in the task list goes by the new version's name and, where that differs, by its routing. */
    private void follow(CaseVersions.Way way, TaskEntry entry) {
        var task = tasks.createTaskQuery().taskId(entry.taskId()).singleResult();
        if (task == null) {
            return;
        }
        entries.moved(entry.taskId(), task.getTaskDefinitionKey(), Objects.requireNonNullElse(task.getName(),
                task.getTaskDefinitionKey()));
        var matter = new Matter(entry.process(), entry.caseId(), cases.facts(entry.process(), entry.caseId()));
        var asked = (String) tasks.getVariable(entry.taskId(), "unit");
        if (!routing.addressees(way.from(), entry.step(), matter, asked)
                .equals(routing.addressees(way.to(), task.getTaskDefinitionKey(), matter, asked))) {
            entries.ofTask(entry.taskId()).stream().filter(TaskEntry::isOpen).findFirst()
                    .ifPresent(rerouting::reroute);
        }
    }
}
