package huozhong.workflow.desk;

/** How far a batch is with one of its tasks. */
public enum BatchState { PENDING, RUNNING, DONE, FAILED }
