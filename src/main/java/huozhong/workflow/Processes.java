package huozhong.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;

/** Starts, tells and moves cases; a case is named by its process and its id, which is the business key. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final TaskEntries entries;
    private final Rerouting rerouting;
    private final Cases cases;
    private final TaskService tasks;
    private final RepositoryService repository;

    Processes(RuntimeService runtime, TaskEntries entries, Rerouting rerouting, Cases cases, TaskService tasks,
              RepositoryService repository) {
        this.runtime = runtime;
        this.entries = entries;
        this.rerouting = rerouting;
        this.cases = cases;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** Starts the newest published version; the words are one-word decisions and settings, never personal data. */
    public void start(String process, String caseId, Map<String, Object> words) {
        try {
            runtime.createProcessInstanceByKey(process).businessKey(caseId).setVariables(words).execute();
        } catch (NullValueException missing) {
            throw isPublished(process) ? missing : new ProcessNotPublished();
        }
    }

    private boolean isPublished(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).count() > 0;
    }

    /** Tells a case a message with one word; false where the case doesn't wait for it now. */
    public boolean tell(String process, String caseId, String message, Map<String, Object> words) {
        var waiting = runtime.createExecutionQuery().processDefinitionKey(process).processInstanceBusinessKey(caseId)
                .messageEventSubscriptionName(message).list();
        try {
            waiting.forEach(place -> runtime.messageEventReceived(message, place.getId(), words));
        } catch (OptimisticLockingException faster) {
            throw new ConcurrencyFailureException("The case moved meanwhile", faster);
        }
        return !waiting.isEmpty();
    }

    /** 退回修改: opens the correction beside what is open; refused while there is one already. */
    public void openCorrection(String process, String caseId) {
        if (entries.openOf(process, caseId).stream().anyMatch(TaskEntry::isCorrection)) {
            throw new CorrectionPending();
        }
        if (!tell(process, caseId, process + "Returned", Map.of())) {
            throw new IllegalStateException("Nothing in " + process + " hears that it was returned");
        }
    }

    /** The return is taken back: its correction is gone, and what waited for it is open again. */
    public void closeCorrection(String process, String caseId) {
        var correction = entries.openOf(process, caseId).stream().filter(TaskEntry::isCorrection).findFirst()
                .orElseThrow(NotFound::new);
        var instance = find(process, caseId).orElseThrow(NotFound::new).getId();
        runtime.createProcessInstanceModification(instance).cancelAllForActivity(correction.step()).execute();
        entries.resume(process, caseId);
    }

    public boolean isRunning(String process, String caseId) {
        return find(process, caseId).isPresent();
    }

    /** The places of its diagram that a case comes to after one of them. */
    public Set<String> stepsAfter(String process, String caseId, String place) {
        var instance = find(process, caseId).orElseThrow(NotFound::new);
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        var found = new LinkedHashSet<String>();
        follow(model.getModelElementById(place), found);
        return found;
    }

    private static void follow(FlowNode place, Set<String> found) {
        place.getSucceedingNodes().list().stream().filter(next -> found.add(next.getId()))
                .forEach(next -> follow(next, found));
    }

    public boolean isAtOneOf(String process, String caseId, Set<String> places) {
        var instance = find(process, caseId).orElseThrow(NotFound::new).getId();
        return runtime.getActiveActivityIds(instance).stream().anyMatch(places::contains);
    }

    /** Moves a case to a step of its diagram; what is open there or elsewhere in it is cancelled. */
    public void goBack(String process, String caseId, String step) {
        var instance = find(process, caseId).orElseThrow(NotFound::new);
        var modification = runtime.createProcessInstanceModification(instance.getId());
        leaves(runtime.getActivityInstance(instance.getId())).forEach(modification::cancelActivityInstance);
        modification.startBeforeActivity(whole(instance, step));
        modification.execute();
    }

    /** A step that is asked of several units is asked of all of them again. */
    private String whole(ProcessInstance instance, String step) {
        Activity activity = repository.getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementById(step);
        return activity.getLoopCharacteristics() == null ? step : step + "#multiInstanceBody";
    }

    /** Ends a case where it stands, with all that is open in it; why, in a word, stays in the engine's history. */
    public void end(String process, String caseId, String why) {
        find(process, caseId).ifPresent(instance -> runtime.deleteProcessInstance(instance.getId(), why));
    }

    /** Ends the task of one of the units that a step asks, also an unassigned one, so that the others' go on. */
    public void skip(String process, String caseId, String step, String unitId) {
        var open = entries.openOf(process, caseId).stream()
                .filter(entry -> entry.step().equals(step))
                .filter(entry -> unitId.equals(tasks.getVariable(entry.taskId(), "unit"))).findFirst()
                .orElseThrow(NotFound::new);
        tasks.complete(open.taskId(), Map.of("decision", "SKIPPED"));
        entries.gone(open.taskId());
    }

    /** Changes a one-word setting of a running case. */
    public void setWord(String process, String caseId, String name, String word) {
        runtime.setVariable(find(process, caseId).orElseThrow(NotFound::new).getId(), name, word);
    }

    /** The case's name, person or category changed. */
    public void renamed(String process, String caseId) {
        entries.rename(process, caseId, cases.facts(process, caseId));
    }

    /** The case names other units than before: open tasks go to them, but for the correction that named them. */
    public void unitsChanged(String process, String caseId) {
        var open = new HashMap<String, TaskEntry>();
        entries.openOf(process, caseId).stream().filter(entry -> !entry.isCorrection())
                .forEach(entry -> open.put(entry.taskId(), entry));
        open.values().forEach(rerouting::reroute);
    }

    private Optional<ProcessInstance> find(String process, String caseId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(caseId).singleResult());
    }

    private static Iterable<String> leaves(ActivityInstance instance) {
        var found = new ArrayList<String>();
        for (var child : instance.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0) {
                found.add(child.getId());
            } else {
                leaves(child).forEach(found::add);
            }
        }
        return found;
    }
}
