package huozhong.sealing;

import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.seal.SealOrders;
import huozhong.shared.NotFound;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 主管单位负责人审批: who approves orders his department's seal. */
@Component
class ReviewSealRequest implements TaskForm<Consenting> {

    private final SealRequestRows requests;
    private final SealOrders orders;
    private final RefuseSealRequest refusal;

    ReviewSealRequest(SealRequestRows requests, SealOrders orders, RefuseSealRequest refusal) {
        this.requests = requests;
        this.orders = orders;
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
        var request = requests.find(task.caseId()).orElseThrow(NotFound::new);
        var order = orders.order(request.wanted(), request.departmentId(), task.caller());
        requests.ordered(request.id(), order.id());
        return Handled.completed(Consent.AGREE.name());
    }
}
