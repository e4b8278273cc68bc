package huozhong.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.seal.SealOrder.State;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** For the modules that have documents sealed: orders a seal, takes it back, begins a document anew, forgets it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SealOrders {

    private final OrderRows orders;
    private final SealSettings settings;
    private final SealedDocuments documents;
    private final Clock clock;

    SealOrders(OrderRows orders, SealSettings settings, SealedDocuments documents, Clock clock) {
        this.orders = orders;
        this.settings = settings;
        this.documents = documents;
        this.clock = clock;
    }

    /** What is to be put into which box of whose document, and who filled it in. */
    public record Wanted(String kind, String subject, String box, String opinion, LocalDate on, Set<String> filledBy) {
    }

    /** In the leader's transaction, of his unit's seal; instead of what waited for the same box. */
    public SealOrder order(Wanted wanted, String unitId, Caller leader) {
        cancel(wanted.kind, wanted.subject, wanted.box);
        var order = new SealOrder(Ids.next(), wanted.kind, wanted.subject, wanted.box, unitId, wanted.opinion,
                wanted.on, leader.userId(), Shanghai.now(clock), Set.copyOf(wanted.filledBy), State.WAITING, "");
        orders.add(order);
        settings.preferred(unitId).ifPresent(seal -> orders.want(order.id(), seal));
        return order;
    }

    /** What waits for a seal in this box waits no more. */
    public void cancel(String kind, String subject, String box) {
        orders.waiting(kind, subject).stream().filter(one -> one.box().equals(box))
                .forEach(one -> orders.settle(one.id(), State.CANCELLED, ""));
    }

    /** Something that the document says has changed: nothing waits any more, and the next seal is put on a new one. */
    public void renew(String kind, String subject) {
        orders.waiting(kind, subject).forEach(one -> orders.settle(one.id(), State.CANCELLED, ""));
        documents.renew(kind, subject);
    }

    /** The word in this box was taken back: nothing waits any more, its seal and those after it are void. */
    public void takeBack(String kind, String subject, String box) {
        orders.waiting(kind, subject).forEach(one -> orders.settle(one.id(), State.CANCELLED, ""));
        documents.takeBack(kind, subject, box);
    }

    @Transactional(readOnly = true)
    public Optional<SealOrder> find(String id) {
        return orders.find(id);
    }

    /** The people are forgotten: no words and no files of theirs stay, only that there were seals. */
    public void forget(String kind, Collection<String> subjects) {
        orders.forget(kind, subjects);
        documents.forget(kind, subjects);
    }
}
