package huozhong.plan;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.shared.InvalidInput.Problem;

/** The office is a 宣传部 or 文明办 of the plan's own region. */
@Component
@Order(1)
class OfficeCheck implements PlanCheck {

    private final Organization organization;

    OfficeCheck(Organization organization) {
        this.organization = organization;
    }

    @Override
    public List<Problem> problems(Plan plan) {
        var office = organization.unit(plan.officeUnitId());
        if (office.isActive() && office.runsItsRegion() && plan.regionId().equals(office.regionId())) {
            return List.of();
        }
        return List.of(new Problem("office", "主办单位“" + office.name() + "”不是本地区的宣传部或文明办"));
    }
}
