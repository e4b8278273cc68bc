package huozhong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * The one way in which a user task runs: form id → its TaskForm → the rules of the form, checked here → the aggregate
 * → the decision completes the task, all in one transaction.
 */
@Service
@Transactional
public class Tasks {

    private final TaskEntries entries;
    private final Transfers transfers;
    private final TaskSeen seen;
    private final GoneTasks gone;
    private final Urges urges;
    private final FormLibrary library;
    private final TaskForms forms;
    private final TaskService engine;
    private final Processes processes;
    private final Cases cases;
    private final Recusal recusal;
    private final Organization organization;
    private final ObjectMapper json;
    private final Audit audit;
    private final Clock clock;

    Tasks(TaskEntries entries, Transfers transfers, TaskSeen seen, GoneTasks gone, Urges urges, FormLibrary library,
          TaskForms forms, TaskService engine, Processes processes, Cases cases, Recusal recusal,
          Organization organization, ObjectMapper json, Audit audit, Clock clock) {
        this.entries = entries;
        this.transfers = transfers;
        this.seen = seen;
        this.gone = gone;
        this.urges = urges;
        this.library = library;
        this.forms = forms;
        this.engine = engine;
        this.processes = processes;
        this.cases = cases;
        this.recusal = recusal;
        this.organization = organization;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** The task with its form, for whoever it is offered to. */
    @Transactional(readOnly = true)
    public OpenTask look(String taskId, Caller caller) {
        var entry = open(taskId, caller);
        var task = library.task(taskId);
        return new OpenTask(entry, library.formId(task), library.schema(task).json(),
                transfers.ofTask(taskId), false);
    }

    /** Submits a task's form. */
    public void submit(String taskId, JsonNode typed, Caller caller) {
        var submission = FormSchema.seen(typed);
        var entry = actable(taskId, caller);
        if (entry.unassigned()) {
            throw new NotAssigned();
        }
        var duty = duty(entry, caller);
        var task = library.task(taskId);
        library.schema(task).check(submission);
        var form = form(library.formId(task));
        var hand = new TaskInHand(taskId, entry.process(), entry.caseId(), entry.step(), entry.stepName(),
                entry.unitId(), entry.onPaper(), caller, duty);
        var handled = act(form, hand, submission);
        conclude(hand, entry, handled);
        audit.record(caller.act(duty, "TASK_SUBMITTED", entry.caseId(),
                Map.of("step", entry.step(), "decision", handled.decision())));
    }

    private void conclude(TaskInHand hand, TaskEntry entry, Handled handled) {
        try {
            switch (handled.kind()) {
                case COMPLETED -> complete(hand, entry, handled);
                case RETURNED -> giveBack(hand, entry);
                case REJECTED -> reject(hand, entry);
                case KEPT -> { }
            }
        } catch (OptimisticLockingException | NullValueException faster) {
            throw new ConcurrencyFailureException("The task was completed meanwhile", faster);
        }
    }

    private void complete(TaskInHand hand, TaskEntry entry, Handled handled) {
        entries.done(hand, entry.groupId(), handled.decision());
        engine.complete(hand.taskId(), Map.of("decision", handled.decision()));
        if (handled.decision().equals(Handled.CORRECTED)) {
            entries.resume(hand.process(), hand.caseId());
            seen.changed(hand.process(), hand.caseId());
        }
        if (handled.backTo() != null) {
            processes.goBack(hand.process(), hand.caseId(), handled.backTo());
        }
    }

    private void giveBack(TaskInHand hand, TaskEntry entry) {
        processes.openCorrection(hand.process(), hand.caseId());
        entries.waiting(hand);
        entries.passed(Ids.next(), entry, Handled.RETURN, hand.caller().userId(), hand.duty());
    }

    private void reject(TaskInHand hand, TaskEntry entry) {
        entries.done(hand, entry.groupId(), Handled.REJECT);
        engine.handleBpmnError(hand.taskId(), hand.process() + "Rejected");
    }

    private <T extends Record> Handled act(TaskForm<T> form, TaskInHand hand, JsonNode submission) {
        try {
            return form.act(hand, json.treeToValue(submission, form.payload()));
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInput("submission", "提交的内容无法识别");
        }
    }

    private TaskForm<?> form(String formId) {
        return forms.find(formId).orElseThrow(() -> new IllegalStateException("Nothing handles the form " + formId));
    }

    /** 稍后办理: stays in the list, with the day on which it comes back. */
    public void defer(String taskId, LocalDate until, Caller caller) {
        var entry = actable(taskId, caller);
        if (!until.isAfter(Shanghai.today(clock))) {
            throw new InvalidInput("until", "请选择今天以后的日期");
        }
        entries.defer(taskId, until);
        entries.passed(Ids.next(), entry, "DEFER", caller.userId(), entry.dutyOf(caller).orElseThrow(NotFound::new));
    }

    /** 催办, once a day, by whoever may see the case. */
    public void urge(String taskId, Caller caller) {
        var entry = entries.ofTask(taskId).stream().filter(TaskEntry::isOpen).findFirst().orElseThrow(NotFound::new);
        var duty = cases.requireVisible(entry.process(), entry.caseId(), caller);
        if (!urges.add(taskId, caller.userId())) {
            throw new UrgedToday();
        }
        audit.record(caller.act(duty, "TASK_URGED", entry.caseId(), Map.of("step", entry.step())));
    }

    public TaskEntry actable(String taskId, Caller caller) {
        var entry = open(taskId, caller);
        if (entry.isWaiting()) {
            throw entry.doneBy() == null ? new CorrectionPending()
                    : new CorrectionPending(organization.user(entry.doneBy()).name(), entry);
        }
        return entry;
    }

    /** The unit that alone may answer a step asked of named units; any other step any unit may answer. */
    public Optional<String> onlyUnit(String taskId) {
        return Optional.ofNullable(engine.getVariable(taskId, "unit")).map(String::valueOf);
    }

    /** What a unit, or the street or community in its place, is asked about its own. */
    public boolean isAboutItsOwn(TaskEntry entry) {
        var unitId = entry.unitId();
        return unitId != null && (organization.unit(unitId).speaksForItsOwn()
                || cases.isAboutItsOwn(entry.process(), entry.caseId(), unitId));
    }

    /** Everybody to whom a task was offered learns who was faster. */
    private TaskEntry open(String taskId, Caller caller) {
        var rows = entries.ofTask(taskId);
        var groups = caller.groups();
        var offered = rows.stream().filter(row -> groups.contains(row.groupId())
                && row.state() != TaskEntry.State.PASSED).findFirst();
        if (offered.isEmpty()) {
            throw gone.elsewhere(taskId, rows, caller).<RuntimeException>map(story -> story).orElseGet(NotFound::new);
        }
        rows.stream().filter(TaskEntry::isDone).findFirst().ifPresent(done -> {
            throw new TaskAlreadyDone(organization.user(Objects.requireNonNull(done.doneBy())).name(), done);
        });
        if (offered.get().state() == TaskEntry.State.GONE) {
            throw gone.ended(offered.get());
        }
        return offered.get();
    }

    private Duty duty(TaskEntry entry, Caller caller) {
        var duty = entry.dutyOf(caller).orElseThrow(NotFound::new);
        recusal.require(entry, duty, caller);
        return duty;
    }
}
