package huozhong.plan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** The options' numbers make sense, and each that is on is read by a step. */
@Component
@Order(6)
class OptionCheck implements PlanCheck {

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        var differential = plan.options().differentialPercent();
        if (differential != null && differential < 1) {
            problems.add(new Problem("options.differentialPercent", "差额比例应大于0，不实行差额的不填"));
        }
        if (plan.options().publicationDays() < 0) {
            problems.add(new Problem("options.publicationDays", "公示天数不能是负数，不公示的填0"));
        }
        if (plan.options().enquiries()) {
            problems.add(new Problem("options.enquiries", "目前没有环节办理征求意见（纪检监察、公安、统战），请填false；"
                    + "需要时把这些单位作为会同部门征求意见"));
        }
        if (plan.options().issuedAsDocument()) {
            problems.add(new Problem("options.issuedAsDocument", "目前没有环节办理发文公布，请填false；名单可导出后另行发文"));
        }
        if (plan.options().daysKept() < PlanOptions.LEAST_RETENTION_DAYS) {
            problems.add(new Problem("options.retentionDays", "个人信息在计划结束后至少保存"
                    + PlanOptions.LEAST_RETENTION_DAYS + "天，以便复议和诉讼"));
        }
        return problems;
    }
}
