package huozhong.workflow;

import huozhong.shared.Refusal;

/** A task that the caller had is his no more: says who took it, when, and what now; told to nobody else. */
public final class TaskGone extends Refusal {

    TaskGone(String story) {
        super(story);
    }
}
