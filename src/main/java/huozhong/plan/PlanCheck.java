package huozhong.plan;

import java.util.List;

import huozhong.shared.InvalidInput.Problem;

/** Something that must hold before a plan can be published. */
interface PlanCheck {

    List<Problem> problems(Plan plan);
}
