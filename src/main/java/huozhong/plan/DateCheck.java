package huozhong.plan;

/** A check of the plan's dates alone, asked before publication and again whenever a date moves. */
interface DateCheck extends PlanCheck {
}
