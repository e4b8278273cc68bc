package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.selection.Consultation.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** 会同有关部门: names the departments to ask, and passes a late one over with a reason（沈文明办发〔2024〕14号 四.1）. */
@Service
@Transactional
public class AskDepartments {

    private final Selections selections;
    private final Consultations consultations;
    private final Organization organization;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundLog log;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    AskDepartments(Selections selections, Consultations consultations, Organization organization,
                   RoundSteps steps, RoundDuty duties, RoundLog log, Processes processes, Audit audit, Clock clock) {
        this.selections = selections;
        this.consultations = consultations;
        this.organization = organization;
        this.steps = steps;
        this.duties = duties;
        this.log = log;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    public void ask(String selectionId, List<String> unitIds, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = duties.require(selection, caller, Post.Kind.CLERK);
        steps.requireChoosing(selection);
        for (var unitId : unitIds.stream().distinct().toList()) {
            if (unitId.equals(selection.ownerId()) || !organization.unit(unitId).isActive()) {
                throw new InvalidInput("unitIds", "请选择本单位以外的现有单位");
            }
            consultations.findBySelectionIdAndUnitId(selectionId, unitId).ifPresentOrElse(
                    again -> again.askAgain(Shanghai.now(clock)),
                    () -> consultations.saveAndFlush(
                            new Consultation(selection, unitId, caller.userId(), Shanghai.now(clock))));
            log.ofUnit(selectionId, caller.userId(), RoundChange.ASKED, unitId);
        }
        audit.record(caller.act(duty, "DEPARTMENTS_ASKED", selectionId,
                Map.of("units", String.join(",", unitIds))));
    }

    /** Goes on without a department that is late. */
    public void passOver(String selectionId, String unitId, String reason, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = duties.require(selection, caller, Post.Kind.CLERK);
        var consultation = consultations.findBySelectionIdAndUnitId(selectionId, unitId)
                .filter(candidate -> candidate.state() == State.ASKED).orElseThrow(NotFound::new);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明不再等待的理由");
        }
        consultation.answer(State.PASSED_OVER, reason, caller.userId(), Shanghai.now(clock));
        processes.skip(OpenSelection.PROCESS, selectionId, GiveConsultationReply.STEP, unitId);
        log.ofUnit(selectionId, caller.userId(), RoundChange.PASSED_OVER, unitId);
        audit.record(caller.act(duty, "DEPARTMENT_PASSED_OVER", selectionId, Map.of("unit", unitId)));
    }
}
