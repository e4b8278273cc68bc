package huozhong.nomination;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Processes;

/** 撤回申报: the recommending unit takes the nominee himself back, with a reason; frees a seat held for him. */
@Service
public class WithdrawNomination {

    private final Nominations nominations;
    private final Processes processes;
    private final Audit audit;

    WithdrawNomination(Nominations nominations, Processes processes, Audit audit) {
        this.nominations = nominations;
        this.processes = processes;
        this.audit = audit;
    }

    @Transactional
    public void withdraw(String nominationId, String reason, Caller caller) {
        var nomination = nominations.findById(nominationId).orElseThrow(NotFound::new);
        var duty = caller.requireDutyIn(nomination.recommenderId(), Post.Kind.CLERK);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明撤回理由");
        }
        nomination.withdrawnBy(caller.userId(), reason);
        if (!processes.tell(NominationProcess.ID, nominationId, "NominationWithdrawn", Map.of())) {
            throw new NotInState(nomination.state());
        }
        audit.record(caller.act(duty, "NOMINATION_WITHDRAWN", nominationId, Map.of()));
    }
}
