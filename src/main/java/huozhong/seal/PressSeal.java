package huozhong.seal;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.seal.SealOrder.State;
import huozhong.seal.signature.SealKey;
import huozhong.shared.NotFound;

/**
 * Puts a seal onto the document of one order: the order, the document's next revision, the record of the use and what
 * the ordering module makes of it are one transaction. What the platform seals is sent, and the order waits on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PressSeal {

    private final OrderRows orders;
    private final SealRows seals;
    private final SealKeeping keeping;
    private final PressRules rules;
    private final SealDocument sealDocument;
    private final Sealables sealables;
    private final Audit audit;

    PressSeal(OrderRows orders, SealRows seals, SealKeeping keeping, PressRules rules, SealDocument sealDocument,
              Sealables sealables, Audit audit) {
        this.orders = orders;
        this.seals = seals;
        this.keeping = keeping;
        this.rules = rules;
        this.sealDocument = sealDocument;
        this.sealables = sealables;
        this.audit = audit;
    }

    /**
     * Everything is asked once more: since the PIN was typed the seal, the post or the order may have gone. Says what
     * is left to wait for.
     */
    String press(String orderId, String sealId, SealKey key, Caller keeper) {
        var order = orders.lock(orderId).orElseThrow(NotFound::new);
        var seal = seals.find(sealId).filter(one -> one.unitId().equals(order.unitId())).orElseThrow(NotFound::new);
        var duty = mayPress(order, seal, keeper);
        requireWanted(orderId, sealId);
        if (seal.kept() == Seal.Kept.PLATFORM) {
            sealDocument.send(order, seal, keeper);
            audit.record(keeper.act(duty, "SEAL_SENT", sealId, Map.of("order", orderId, "kind", order.kind())));
            return AtPlatform.WORDS;
        }
        var file = sealDocument.seal(order, seal, key, keeper);
        orders.settle(orderId, State.SEALED, "");
        audit.record(keeper.act(duty, "SEAL_PRESSED", sealId, Map.of("order", orderId, "kind", order.kind(),
                "sha256", file.sha256())));
        sealables.of(order.kind()).sealed(order, file, keeper);
        return "";
    }

    private void requireWanted(String orderId, String sealId) {
        orders.wantedSeal(orderId).filter(wanted -> !wanted.equals(sealId)).flatMap(seals::find).ifPresent(wanted -> {
            throw MayNotPress.another(wanted);
        });
    }

    private Duty mayPress(SealOrder order, Seal seal, Caller keeper) {
        var duty = keeping.require(seal, keeper);
        if (order.state() != State.WAITING) {
            throw new OrderSettled(order);
        }
        keeping.requireInForce(seal);
        rules.require(order, keeper);
        return duty;
    }
}
