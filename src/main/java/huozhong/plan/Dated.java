package huozhong.plan;

/** What stands in a plan's calendar under a code: a milestone or a phase. */
sealed interface Dated permits Milestone, Phase {

    String code();

    String name();

    Dates dates();
}
