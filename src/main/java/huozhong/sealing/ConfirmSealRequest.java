package huozhong.sealing;

import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 处室负责人审核. */
@Component
class ConfirmSealRequest implements TaskForm<Consenting> {

    private final RefuseSealRequest refusal;

    ConfirmSealRequest(RefuseSealRequest refusal) {
        this.refusal = refusal;
    }

    @Override
    public Set<String> processes() {
        return Set.of(SealRequest.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Consent.AGREE.name());
    }

    @Override
    public Class<Consenting> payload() {
        return Consenting.class;
    }

    @Override
    public Handled act(TaskInHand task, Consenting given) {
        if (given.decision() == Consent.REJECT) {
            refusal.refuse(task.caseId(), given.reason());
            return Handled.rejected();
        }
        return Handled.completed(Consent.AGREE.name());
    }
}
