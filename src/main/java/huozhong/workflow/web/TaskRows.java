package huozhong.workflow.web;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.shared.Page;
import huozhong.shared.Shanghai;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.TaskSeen;
import huozhong.workflow.Urges;
import huozhong.workflow.desk.Cautions;
import huozhong.workflow.desk.Retractions;
import huozhong.workflow.desk.Subtitles;

/** Puts beside a page of tasks what its reader is shown of each. */
@Component
class TaskRows {

    private final TaskSeen seen;
    private final Urges urges;
    private final Cautions cautions;
    private final Subtitles subtitles;
    private final Retractions retractions;
    private final Organization organization;
    private final Clock clock;

    TaskRows(TaskSeen seen, Urges urges, Cautions cautions, Subtitles subtitles, Retractions retractions,
             Organization organization, Clock clock) {
        this.seen = seen;
        this.urges = urges;
        this.cautions = cautions;
        this.subtitles = subtitles;
        this.retractions = retractions;
        this.organization = organization;
        this.clock = clock;
    }

    Page<TaskRow> open(Page<TaskEntry> page, Caller caller) {
        var ids = page.items().stream().map(TaskEntry::taskId).toList();
        var opened = seen.among(ids, caller);
        var urged = urges.of(ids);
        var words = cautions.of(page.items());
        var known = subtitles.of(page.items());
        return new Page<>(page.items().stream().map(task -> new TaskRow(task, isOverdue(task),
                opened.contains(task.taskId()), urged.get(task.taskId()), words.get(task.caseId()),
                known.get(task.caseId()))).toList(), page.next());
    }

    private boolean isOverdue(TaskEntry task) {
        var due = task.due();
        return due != null && !Shanghai.now(clock).isBefore(due);
    }

    Page<DoneRow> done(Page<TaskEntry> page, Caller caller) {
        var absent = page.items().stream().map(TaskEntry::insteadOf).filter(Objects::nonNull).distinct().toList();
        var names = organization.users(absent).stream().collect(Collectors.toMap(User::id, User::name));
        var lapsed = retractions.lapsed(page.items());
        return new Page<>(page.items().stream().map(task -> {
            var insteadOf = task.insteadOf() == null ? null : names.get(task.insteadOf());
            var gone = lapsed.get(task.taskId());
            if (gone != null) {
                return new DoneRow(task, insteadOf, false, null, gone);
            }
            var whyNot = retractions.whyNot(task, caller);
            return new DoneRow(task, insteadOf, whyNot.isEmpty(), whyNot.orElse(null), null);
        }).toList(), page.next());
    }
}
