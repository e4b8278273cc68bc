package huozhong.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.selection.RecordCollectiveDecision.Minutes;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form for 部务会集体研究, where the plan asks for it: the day, the minutes' number and scan. */
@Component
class RecordCollectiveDecision implements TaskForm<Minutes> {

    private final Selections selections;
    private final Uploads files;
    private final Clock clock;

    RecordCollectiveDecision(Selections selections, Uploads files, Clock clock) {
        this.selections = selections;
        this.files = files;
        this.clock = clock;
    }

    /** When it was decided, and the minutes. */
    record Minutes(LocalDate decidedOn, String minutesNumber, String minutes) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(OpenSelection.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("DECIDED");
    }

    @Override
    public Class<Minutes> payload() {
        return Minutes.class;
    }

    @Override
    public Handled act(TaskInHand task, Minutes minutes) {
        if (minutes.decidedOn().isAfter(Shanghai.today(clock))) {
            throw new InvalidInput("decidedOn", "研究日期不能晚于今天");
        }
        files.requireOwned(minutes.minutes(), task.duty().unitId(), StoredFile.Kind.SCAN);
        selections.findById(task.caseId()).orElseThrow(NotFound::new)
                .decidedCollectively(minutes.decidedOn(), minutes.minutesNumber(), minutes.minutes());
        return Handled.completed("DECIDED");
    }
}
