package huozhong.workflow.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Two versions of one process beside each other: which place is which, and the cases that run by either. */
@Service
public class CaseVersions {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final RunningCases running;

    CaseVersions(RepositoryService repository, RuntimeService runtime, RunningCases running) {
        this.repository = repository;
        this.runtime = runtime;
        this.running = running;
    }

    /** From where to where: a process and the deployments of the two versions. */
    public record Way(String process, String from, String to) {
    }

    /**
     * Which place becomes which, the places where cases are and that have no counterpart, what the places of both
     * versions are called, and the steps of the new one to which somebody may be led.
     */
    public record Proposal(Map<String, String> mapping, List<String> unmapped, List<RunningCases.At> stuck,
                           Map<String, String> names, Map<String, String> steps) {
    }

    /** What the engine finds alike in both versions. */
    @Transactional(readOnly = true)
    public Proposal propose(Way way) {
        var mapping = new TreeMap<>(plan(way, Map.of()).getInstructions().stream().collect(Collectors.toMap(
                MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId)));
        var stuck = running.versions().stream()
                .filter(version -> version.process().equals(way.process()) && version.deploymentId().equals(way.from()))
                .flatMap(version -> version.places().stream())
                .filter(place -> !mapping.containsKey(place.id())).toList();
        var names = new TreeMap<>(running.names(definition(way.process(), way.from()).getId()));
        var target = definition(way.process(), way.to()).getId();
        names.putAll(running.names(target));
        return new Proposal(mapping, stuck.stream().map(place -> place.name() + " " + place.id()).toList(), stuck,
                names, running.steps(target));
    }

    /** The cases that run by a version, by their ids. */
    @Transactional(readOnly = true)
    public List<String> cases(String process, String deploymentId) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition(process, deploymentId).getId())
                .list().stream().map(ProcessInstance::getBusinessKey).sorted().toList();
    }

    /** Those at this place, and with this id or a later one, at most so many. */
    @Transactional(readOnly = true)
    public List<String> casesAt(String process, String deploymentId, String place, String after, int most) {
        var all = runtime.createProcessInstanceQuery()
                .processDefinitionId(definition(process, deploymentId).getId());
        return (place.isEmpty() ? all : all.activityIdIn(place)).list().stream().map(ProcessInstance::getBusinessKey)
                .filter(id -> id.compareTo(after) > 0).sorted().limit(most).toList();
    }

    /** Refuses what can't be a mapping between the two versions, in Chinese. */
    @Transactional(readOnly = true)
    public void check(Way way, Map<String, String> mapping) {
        plan(way, mapping);
    }

    /**
     * The steps that a case would pass from a place on, and not any more from where the mapping leads it; by name.
     * What comes only where somebody gives the case back is not passed for certain.
     */
    @Transactional(readOnly = true)
    public List<String> skipped(Way way, Map<String, String> mapping) {
        var from = running.flow(definition(way.process(), way.from()).getId());
        var to = running.flow(definition(way.process(), way.to()).getId());
        return mapping.entrySet().stream().flatMap(place -> {
            var ahead = missing(from.stepsAhead(place.getKey()), to.stepsAhead(place.getValue()));
            var ever = missing(from.stepsFrom(place.getKey()), to.stepsFrom(place.getValue()));
            return Stream.concat(ahead, ever);
        }).distinct().toList();
    }

    private static Stream<String> missing(Map<String, String> before, Map<String, String> left) {
        return before.entrySet().stream().filter(step -> !left.containsKey(step.getKey())).map(Map.Entry::getValue);
    }

    /** InvalidInput of what is no mapping between the two. */
    MigrationPlan plan(Way way, Map<String, String> mapping) {
        var from = definition(way.process(), way.from()).getId();
        var to = definition(way.process(), way.to()).getId();
        try {
            if (mapping.isEmpty()) {
                return runtime.createMigrationPlan(from, to).mapEqualActivities().build();
            }
            var builder = runtime.createMigrationPlan(from, to);
            mapping.forEach(builder::mapActivities);
            return builder.build();
        } catch (MigrationPlanValidationException refused) {
            throw new InvalidInput("mapping", refused.getValidationReport().getInstructionReports().stream()
                    .map(report -> "“" + name(from, report.getMigrationInstruction().getSourceActivityId()) + "”不能对应到“"
                            + name(to, report.getMigrationInstruction().getTargetActivityId()) + "”")
                    .collect(Collectors.joining("；")));
        } catch (BadUserRequestException refused) {
            throw new InvalidInput("mapping", "对应关系不成立：" + refused.getMessage());
        }
    }

    private String name(String definitionId, String place) {
        return running.names(definitionId).getOrDefault(place, place);
    }

    ProcessDefinition definition(String process, String deploymentId) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(process)
                .deploymentId(deploymentId).singleResult()).orElseThrow(NotFound::new);
    }

    /** What the places of the version before are called. */
    Map<String, String> names(Way way) {
        return running.names(definition(way.process(), way.from()).getId());
    }
}
