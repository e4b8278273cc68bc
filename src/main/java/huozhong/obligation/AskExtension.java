package huozhong.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.obligation.Extension.State;
import huozhong.obligation.Extensions.Answer;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** 申请延期: before or after the date, by a clerk or leader of whoever owes, for a reason and until a day. */
@Service
public class AskExtension {

    private final OwedByUnit owed;
    private final Extensions extensions;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    AskExtension(OwedByUnit owed, Extensions extensions, Processes processes, Audit audit, Clock clock) {
        this.owed = owed;
        this.extensions = extensions;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the case's id. */
    @Transactional
    public String ask(String planId, String code, String unitId, LocalDate wanted, String reason, Caller caller) {
        var found = owed.asOwing(planId, code, unitId, caller);
        requireNeeded(found.cell());
        if (!wanted.isAfter(found.cell().due())) {
            throw new InvalidInput("wanted", "申请延至的日期应晚于目前的期限");
        }
        if (reason.isEmpty()) {
            throw new InvalidInput("reason", "请填写延期的理由");
        }
        var now = Shanghai.now(clock);
        var asked = new Extension(Ids.next(), planId, unitId, code, wanted, reason, caller.userId(), now,
                found.obligation().due().isMissedAt(now), State.OPEN, null, Answer.NONE);
        add(asked);
        processes.start(Extension.PROCESS, asked.id(), Map.of());
        audit.record(caller.act(found.duty(), "EXTENSION_ASKED", asked.id(), Map.of("unit", unitId, "obligation", code,
                "wanted", wanted.toString())));
        return asked.id();
    }

    /** What was handed in late may be extended afterwards. */
    private static void requireNeeded(Cell cell) {
        if (!cell.isOwed() && cell.daysLate() == 0) {
            throw new NothingOwed();
        }
        if (cell.extensionAsked()) {
            throw new ExtensionOpen();
        }
    }

    private void add(Extension asked) {
        try {
            extensions.add(asked);
        } catch (DuplicateKeyException askedMeanwhile) {
            throw new ExtensionOpen();
        }
    }
}
