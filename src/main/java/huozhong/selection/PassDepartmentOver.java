package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.selection.Consultation.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** Goes on without a department that is late with its answer. */
@Service
@Transactional
public class PassDepartmentOver {

    private final Selections selections;
    private final Consultations consultations;
    private final RoundDuty duties;
    private final RoundActs acts;
    private final Processes processes;
    private final Clock clock;

    PassDepartmentOver(Selections selections, Consultations consultations, RoundDuty duties, RoundActs acts,
                       Processes processes, Clock clock) {
        this.selections = selections;
        this.consultations = consultations;
        this.duties = duties;
        this.acts = acts;
        this.processes = processes;
        this.clock = clock;
    }

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
        acts.ofUnits(selectionId, RoundChange.PASSED_OVER, List.of(unitId),
                caller.act(duty, "DEPARTMENT_PASSED_OVER", selectionId, Map.of("unit", unitId)));
    }
}
