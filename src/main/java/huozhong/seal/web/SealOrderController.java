package huozhong.seal.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.seal.SealBatch;
import huozhong.seal.SealBatches;
import huozhong.seal.WaitingOrders;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Page;
import huozhong.shared.web.Download;

/** 用印: what waits, a look at it, and sealing it, however many at once, in the background. */
@RestController
@RequestMapping("/api")
class SealOrderController {

    private final WaitingOrders orders;
    private final SealBatches batches;

    SealOrderController(WaitingOrders orders, SealBatches batches) {
        this.orders = orders;
        this.batches = batches;
    }

    @GetMapping("/seal-orders")
    Page<WaitingOrders.Waiting> waiting(@RequestParam(defaultValue = "") String cursor,
                                        @RequestParam(defaultValue = "100") int size, Caller caller) {
        return orders.of(cursor, size, caller);
    }

    @GetMapping("/seal-orders/count")
    Count count(Caller caller) {
        return new Count(orders.count(caller));
    }

    @GetMapping("/seal-orders/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable String id, Caller caller) {
        var shown = orders.document(id, caller);
        return Download.of(shown.name(), "application/pdf", shown.pdf());
    }

    @PostMapping("/seal-orders/{id}/seal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String id, @RequestBody @Valid Choice asked, Caller caller) {
        orders.choose(id, asked.sealId, caller);
    }

    @PostMapping("/seal-orders/{id}/declining")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable String id, @RequestBody @Valid Reason asked, Caller caller) {
        orders.decline(id, asked.reason, caller);
    }

    @OwnTransactions
    @PostMapping("/seal-batches")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SealBatch begin(@RequestBody @Valid NewBatch asked, @RequestHeader("Idempotency-Key") String key, Caller caller) {
        return batches.begin(asked.sealId, asked.orderIds, asked.pin, key, caller);
    }

    @GetMapping("/seal-batches")
    List<SealBatch> unfinished(Caller caller) {
        return batches.unfinished(caller);
    }

    @GetMapping("/seal-batches/{id}")
    SealBatch batch(@PathVariable String id, Caller caller) {
        return batches.of(id, caller);
    }

    @OwnTransactions
    @PostMapping("/seal-batches/{id}/continuation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SealBatch goOn(@PathVariable String id, @RequestBody @Valid Pin asked, Caller caller) {
        return batches.goOn(id, asked.pin, caller);
    }

    /** What waits for a keeper. */
    record Count(int count) {
    }

    /** Which of the unit's seals. */
    record Choice(@NotNull String sealId) {
    }

    record Reason(@NotNull @Size(max = 1000) String reason) {
    }

    record Pin(@NotNull @Size(max = 100) String pin) {
    }

    /** All with one seal. */
    record NewBatch(@NotNull String sealId, @NotNull List<@NotNull String> orderIds,
                    @NotNull @Size(max = 100) String pin) {
    }
}
