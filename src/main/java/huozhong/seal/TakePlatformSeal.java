package huozhong.seal;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Callers;
import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.seal.SealOrder.State;
import huozhong.seal.platform.SealPlatform;
import huozhong.shared.NotFound;

/** What came back from the platform counts: checked, kept, and the order's step completed, in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakePlatformSeal {

    private final OrderRows orders;
    private final SealRows seals;
    private final PlatformRequestRows requests;
    private final SealDocument sealDocument;
    private final Sealables sealables;
    private final Callers callers;
    private final Audit audit;

    TakePlatformSeal(OrderRows orders, SealRows seals, PlatformRequestRows requests, SealDocument sealDocument,
                     Sealables sealables, Callers callers, Audit audit) {
        this.orders = orders;
        this.seals = seals;
        this.requests = requests;
        this.sealDocument = sealDocument;
        this.sealables = sealables;
        this.callers = callers;
        this.audit = audit;
    }

    /** The order that still waits for it; NotFound once it was declined, withdrawn or sealed otherwise. */
    SealOrder requireWanted(PlatformRequest request) {
        return orders.find(request.orderId()).filter(one -> one.state() == State.WAITING).orElseThrow(NotFound::new);
    }

    /** What is sent; NotFound once nobody waits for it. */
    SealPlatform.Wanted wanted(PlatformRequest request) {
        return sealDocument.wanted(request, requireWanted(request),
                seals.find(request.sealId()).orElseThrow(NotFound::new));
    }

    /** Nothing of what came twice, or late. */
    void take(PlatformRequest request, byte[] pdf) {
        var order = orders.lock(request.orderId()).orElseThrow(NotFound::new);
        if (!requests.close(request.id(), "") || order.state() != State.WAITING) {
            return;
        }
        var keeper = callers.of(request.keeperId());
        var file = sealDocument.take(order, seals.find(request.sealId()).orElseThrow(NotFound::new), request, pdf);
        orders.settle(order.id(), State.SEALED, "");
        audit.record(Act.bySystem("SEAL_PRESSED", request.sealId(), Map.of("order", order.id(), "kind", order.kind(),
                "keeper", request.keeperId(), "sha256", file.sha256())));
        sealables.of(order.kind()).sealed(order, file, keeper);
    }
}
