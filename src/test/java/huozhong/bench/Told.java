package huozhong.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.springframework.transaction.event.TransactionalEventListener;

import huozhong.nomination.Nomination;
import huozhong.workflow.CaseShownTo;

/** Lets a life wait, without asking, until the outbox has told it and that is committed. */
class Told {

    private final Map<String, CompletableFuture<String>> awaited = new ConcurrentHashMap<>();

    /** Until the telling that this work promises has arrived. */
    void after(String caseId, Runnable work) {
        var arrived = new CompletableFuture<String>();
        awaited.put(caseId, arrived);
        work.run();
        try {
            arrived.get(60, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException("Not told within a minute: " + caseId, late);
        }
    }

    @TransactionalEventListener
    void on(CaseShownTo opened) {
        arrived(opened.caseId());
    }

    @TransactionalEventListener
    void on(Nomination.Ended ended) {
        arrived(ended.nominationId());
    }

    private void arrived(String caseId) {
        var waiting = awaited.remove(caseId);
        if (waiting != null) {
            waiting.complete(caseId);
        }
    }
}
