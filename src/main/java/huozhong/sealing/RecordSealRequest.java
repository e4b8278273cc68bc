package huozhong.sealing;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.sealing.RecordSealRequest.Recorded;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 填写用印申请, for the division's clerk: what the seal is for. Whoever filled that in never presses it. */
@Component
class RecordSealRequest implements TaskForm<Recorded> {

    private final SealRequestRows requests;
    private final RefuseSealRequest refusal;

    RecordSealRequest(SealRequestRows requests, RefuseSealRequest refusal) {
        this.requests = requests;
        this.refusal = refusal;
    }

    /** 用印事由, or why nothing is asked for. */
    record Recorded(Consent decision, @Nullable String purpose, @Nullable String reason) {
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
    public Class<Recorded> payload() {
        return Recorded.class;
    }

    @Override
    public Handled act(TaskInHand task, Recorded given) {
        if (given.decision() == Consent.REJECT) {
            refusal.refuse(task.caseId(), given.reason());
            return Handled.rejected();
        }
        var purpose = given.purpose() == null ? "" : given.purpose().strip();
        if (purpose.isEmpty()) {
            throw new InvalidInput("purpose", "请填写用印事由");
        }
        var request = requests.find(task.caseId()).orElseThrow(NotFound::new);
        var filledBy = new HashSet<>(request.wanted().filledBy());
        filledBy.add(task.caller().userId());
        requests.record(request, purpose, filledBy);
        return Handled.completed(Consent.AGREE.name());
    }
}
