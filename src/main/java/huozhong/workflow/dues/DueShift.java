package huozhong.workflow.dues;

/** How far the tasks and timers have followed a moved date: what is looked through now, and up to which id. */
record DueShift(String id, String dueKey, String code, Stage stage, String position, int attempts) {

    /** First the tasks, then the timers. */
    enum Stage { TASKS, TIMERS }
}
