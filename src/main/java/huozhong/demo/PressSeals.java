package huozhong.demo;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.springframework.beans.factory.annotation.Value;

import huozhong.access.Caller;
import huozhong.seal.SealBatch;
import huozhong.seal.SealBatches;
import huozhong.seal.WaitingOrders;
import huozhong.seal.WaitingOrders.Waiting;
import huozhong.shared.Ids;

/** A unit that seals electronically since today: half of what its leader agreed to is sealed, the rest waits. */
@Demonstration
class PressSeals {

    private static final int MOST = 100;
    private static final long PAUSE = 50_000_000;

    private final OpenOffices offices;
    private final HandOutSeals seals;
    private final GiveOpinions opinions;
    private final WaitingOrders waiting;
    private final SealBatches batches;
    private final Directory directory;
    private final String masterKey;

    PressSeals(OpenOffices offices, HandOutSeals seals, GiveOpinions opinions, WaitingOrders waiting,
               SealBatches batches, Directory directory,
               @Value("${huozhong.seal.master-key-file:}") String masterKey) {
        this.offices = offices;
        this.seals = seals;
        this.opinions = opinions;
        this.waiting = waiting;
        this.batches = batches;
        this.directory = directory;
        this.masterKey = masterKey;
    }

    /** Nothing but the keeper where this installation makes no keys. */
    void play(Story story) {
        var code = story.who().code();
        var keeper = offices.keeper(code);
        if (!isPossible()) {
            return;
        }
        var sealId = seals.register(code, "中共沈阳市" + story.who().place() + "委宣传部", keeper,
                story.edition().day(4, 20));
        seals.goElectronic(code);
        opinions.byRecommender(story, number -> number % 5 > 2);
        half(sealId, directory.caller(keeper.login()));
    }

    /** Whether keys are made here. */
    boolean isPossible() {
        return !masterKey.isBlank();
    }

    /** Of what waits for the keeper. */
    void half(String sealId, Caller keeper) {
        var orders = waiting.of("", MOST, keeper).items().stream().map(Waiting::id).toList();
        var half = orders.subList(0, (orders.size() + 1) / 2);
        if (!half.isEmpty()) {
            var batch = batches.begin(sealId, half, DemoPasswords.PIN, Ids.next(), keeper);
            while (isUnderWay(batches.of(batch.id(), keeper))) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static boolean isUnderWay(SealBatch batch) {
        return batch.outcomes().stream().map(SealBatch.Outcome::state)
                .anyMatch(List.of(SealBatch.State.PENDING, SealBatch.State.RUNNING)::contains);
    }
}
