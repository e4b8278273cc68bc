package huozhong.seal;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.seal.BatchRows.Head;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Retry;

/**
 * Seals what a keeper confirms with his PIN, one order or hundreds: once a key, one result an order. What was left
 * behind when a node died he takes up again, with his PIN; what is sealed is never sealed twice.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class SealBatches {

    private static final int MOST = 300;

    private final BatchRows batches;
    private final OrderRows orders;
    private final Sealables sealables;
    private final SealPins pins;
    private final RunBatches runBatches;
    private final TransactionTemplate transaction;

    SealBatches(BatchRows batches, OrderRows orders, Sealables sealables, SealPins pins, RunBatches runBatches,
                TransactionTemplate transaction) {
        this.batches = batches;
        this.orders = orders;
        this.sealables = sealables;
        this.pins = pins;
        this.runBatches = runBatches;
        this.transaction = transaction;
    }

    /** Begins at once and goes on beside the request. */
    public SealBatch begin(String sealId, List<String> orderIds, String pin, String key, Caller caller) {
        requireHis(orderIds, caller);
        var opened = pins.open(sealId, pin, caller);
        var batch = Retry.call(() -> transaction.execute(status -> batches.withKey(caller.userId(), key)
                .map(known -> same(known, sealId, orderIds)).orElseGet(() -> batches.find(
                        batches.add(caller.userId(), sealId, key, orderIds)).orElseThrow())));
        runBatches.run(batch, opened);
        return view(batch);
    }

    /** Goes on where it stopped. */
    public SealBatch goOn(String id, String pin, Caller caller) {
        var batch = his(id, caller);
        var opened = pins.open(batch.sealId(), pin, caller);
        batches.touch(id);
        runBatches.run(batch, opened);
        return of(id, caller);
    }

    public SealBatch of(String id, Caller caller) {
        return view(his(id, caller));
    }

    /** His own in which something is left to do. */
    public List<SealBatch> unfinished(Caller caller) {
        return batches.unfinished(caller.userId()).stream().map(this::view).toList();
    }

    private Head his(String id, Caller caller) {
        return batches.find(id).filter(batch -> batch.userId().equals(caller.userId())).orElseThrow(NotFound::new);
    }

    private void requireHis(List<String> orderIds, Caller caller) {
        if (orderIds.isEmpty() || orderIds.size() > MOST) {
            throw new InvalidInput("orderIds", "一次可对 1 至 " + MOST + " 个事项用印");
        }
        var found = orders.all(orderIds).stream()
                .filter(order -> caller.dutyIn(order.unitId(), Post.Kind.SEAL_KEEPER).isPresent()).toList();
        if (found.size() != orderIds.size()) {
            throw new NotFound();
        }
    }

    private Head same(Head known, String sealId, List<String> orderIds) {
        var begunWith = batches.items(known.id()).stream().map(BatchRows.Item::orderId).collect(Collectors.toSet());
        if (!known.sealId().equals(sealId) || !begunWith.equals(new HashSet<>(orderIds))) {
            throw new InvalidInput("orderIds", "同一批次的内容不能更改");
        }
        return known;
    }

    private SealBatch view(Head batch) {
        var items = batches.items(batch.id());
        var titles = sealables.titles(orders.all(items.stream().map(BatchRows.Item::orderId).toList()));
        var outcomes = items.stream().map(item -> new SealBatch.Outcome(item.orderId(),
                titles.getOrDefault(item.orderId(), ""), item.state(), item.message())).toList();
        var isOpen = items.stream().anyMatch(item -> item.state() == SealBatch.State.PENDING
                || item.state() == SealBatch.State.RUNNING);
        return new SealBatch(batch.id(), batch.sealId(), isOpen && batches.isStalled(
                batches.find(batch.id()).orElseThrow()), outcomes);
    }
}
