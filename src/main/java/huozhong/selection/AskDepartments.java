package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** 会同有关部门: names the departments to ask（沈文明办发〔2024〕14号 四.1）. */
@Service
@Transactional
public class AskDepartments {

    private final Selections selections;
    private final Consultations consultations;
    private final Organization organization;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundActs acts;
    private final Clock clock;

    AskDepartments(Selections selections, Consultations consultations, Organization organization,
                   RoundSteps steps, RoundDuty duties, RoundActs acts, Clock clock) {
        this.selections = selections;
        this.consultations = consultations;
        this.organization = organization;
        this.steps = steps;
        this.duties = duties;
        this.acts = acts;
        this.clock = clock;
    }

    public void ask(String selectionId, List<String> unitIds, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = duties.require(selection, caller, Post.Kind.CLERK);
        steps.requireChoosing(selection);
        var asked = unitIds.stream().distinct().toList();
        asked.forEach(unit -> ask(selection, unit, caller));
        acts.ofUnits(selectionId, RoundChange.ASKED, asked, caller.act(duty, "DEPARTMENTS_ASKED", selectionId,
                Map.of("units", String.join(",", unitIds))));
    }

    private void ask(Selection selection, String unitId, Caller caller) {
        if (unitId.equals(selection.ownerId()) || !organization.unit(unitId).isActive()) {
            throw new InvalidInput("unitIds", "请选择本单位以外的现有单位");
        }
        consultations.findBySelectionIdAndUnitId(selection.id(), unitId).ifPresentOrElse(
                again -> again.askAgain(Shanghai.now(clock)), () -> consultations.saveAndFlush(
                        new Consultation(selection, unitId, caller.userId(), Shanghai.now(clock))));
    }
}
