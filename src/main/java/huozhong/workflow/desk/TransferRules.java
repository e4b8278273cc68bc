package huozhong.workflow.desk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.workflow.Addressee;
import huozhong.workflow.OwnWords;
import huozhong.workflow.Routing;
import huozhong.workflow.TaskEntry;

/** Which unit may be handed a task (转交), and who has to be there. */
@Component
class TransferRules {

    private final OwnWords own;
    private final Routing routing;
    private final Organization organization;

    TransferRules(OwnWords own, Routing routing, Organization organization) {
        this.own = own;
        this.routing = routing;
        this.organization = organization;
    }

    static Addressee addressee(TaskEntry entry, String unitId) {
        return Addressee.of(unitId, post(entry));
    }

    /** Who has to be there in a unit that gets the task. */
    static Post.Kind post(TaskEntry entry) {
        return entry.unassigned() || entry.onPaper() ? Post.Kind.LEADER : entry.post();
    }

    /** Why this unit can't get the task; empty where it can. What TransferCandidates offers is the same. */
    Optional<String> obstacle(TaskEntry entry, Unit unit) {
        if (own.onlyUnit(entry.taskId()).filter(only -> !only.equals(unit.id())).isPresent()) {
            return Optional.of("会同意见只能由被征求意见的部门答复，可转交本单位同一岗位的人员");
        }
        if (!entry.unassigned() && own.isAboutItsOwn(entry)) {
            return Optional.of("所在工作单位意见只能由本单位出具，可转交本单位同一岗位的人员");
        }
        if (!entry.unassigned() && !isLike(entry.unitId(), unit)) {
            return Optional.of("只能转交给同一地区同类职能的单位");
        }
        return routing.canSpeak(unit.id(), post(entry), entry.process(), entry.caseId()) ? Optional.empty()
                : Optional.of("该单位没有相应岗位的人员，无法办理");
    }

    private boolean isLike(@Nullable String unitId, Unit target) {
        if (unitId == null || target.regionId() == null) {
            return false;
        }
        var unit = organization.unit(unitId);
        return unit.function().equals(target.function()) && target.regionId().equals(unit.regionId());
    }
}
