package huozhong.workflow;

import java.time.format.DateTimeFormatter;

import huozhong.shared.Refusal;

/** Somebody was faster: says who and when, so that the other can see it; what he typed stays with him. */
public final class TaskAlreadyDone extends Refusal {

    TaskAlreadyDone(String who, TaskEntry entry) {
        super("这件事已由" + who + "于" + when(entry) + "办理");
    }

    static String when(TaskEntry entry) {
        var at = entry.doneAt();
        return at == null ? "此前" : at.format(DateTimeFormatter.ofPattern("M月d日 HH:mm"));
    }
}
