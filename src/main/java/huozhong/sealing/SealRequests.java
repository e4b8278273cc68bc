package huozhong.sealing;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.seal.SealOrder.Settled;
import huozhong.seal.SealOrders;
import huozhong.seal.SealOrders.Wanted;
import huozhong.seal.SealsInForce;
import huozhong.sealing.SealRequest.State;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** For the modules that have documents sealed: asks for a department's seal, takes it back, forgets it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SealRequests {

    private final SealRequestRows requests;
    private final SealOrders orders;
    private final SealsInForce seals;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    SealRequests(SealRequestRows requests, SealOrders orders, SealsInForce seals, Processes processes, Audit audit,
                 Clock clock) {
        this.requests = requests;
        this.orders = orders;
        this.seals = seals;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the leader's transaction, of his unit's seal; a division without one asks for its department's. */
    public void order(Wanted wanted, Duty duty, Caller leader) {
        var department = seals.has(duty.unitId()) ? Optional.<String>empty() : seals.departmentOf(duty.unitId());
        department.ifPresentOrElse(lender -> ask(wanted, lender, duty, leader),
                () -> orders.order(wanted, duty.unitId(), leader));
    }

    /** Instead of what was asked for the same box. */
    private void ask(Wanted wanted, String departmentId, Duty duty, Caller leader) {
        cancel(wanted.kind(), wanted.subject(), wanted.box());
        var request = new SealRequest(Ids.next(), wanted, duty.unitId(), departmentId, leader.userId(),
                Shanghai.now(clock), "", null, State.OPEN, "");
        requests.add(request);
        processes.start(SealRequest.PROCESS, request.id(), Map.of());
        audit.record(leader.act(duty, "SEAL_REQUESTED", request.id(), Map.of("kind", wanted.kind(), "department",
                departmentId)));
    }

    /** What is asked for this box is asked no more. */
    public void cancel(String kind, String subject, String box) {
        requests.open(kind, subject).stream().filter(one -> one.wanted().box().equals(box)).forEach(this::cancel);
    }

    /** Something that the document says has changed. */
    public void cancel(String kind, String subject) {
        requests.open(kind, subject).forEach(this::cancel);
    }

    private void cancel(SealRequest request) {
        requests.end(request.id(), State.CANCELLED, "");
        processes.tell(SealRequest.PROCESS, request.id(), SealRequest.ENDED, Map.of());
    }

    /** The keeper pressed, or declined; or the order waits no more. */
    @EventListener
    void on(Settled settled) {
        requests.ofOrder(settled.orderId()).filter(SealRequest::isOpen).ifPresent(request -> {
            switch (settled.state()) {
                case SEALED -> end(request, State.SEALED, "", SealRequest.SEALED);
                case DECLINED -> end(request, State.REFUSED, settled.reason(), SealRequest.ENDED);
                case CANCELLED -> cancel(request);
                case WAITING -> { }
            }
        });
    }

    private void end(SealRequest request, State state, String reason, String message) {
        requests.end(request.id(), state, reason);
        processes.tell(SealRequest.PROCESS, request.id(), message, Map.of());
    }

    /** The people are forgotten: no words of theirs stay, only that a seal was asked for. */
    public void forget(String kind, Collection<String> subjects) {
        requests.forget(kind, subjects);
    }
}
