package huozhong.submission.paper;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import huozhong.document.Uploads;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.submission.paper.RosterScans.Seen;
import huozhong.submission.paper.RosterStamp.State;

/**
 * Reads scans of rosters in the background, one at a time on a node, a second or so a page: what a node that died had
 * in hand another begins anew some minutes later.
 */
@Component
class ReadRosterScans implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadRosterScans.class);
    private static final int TRIES = 5;
    /** Sixty pages on a busy machine take less. */
    private static final int MINUTES = 10;
    private static final Seen UNREADABLE = new Seen(Set.of(), "扫描件多次读取失败，请人工匹配或重新扫描", false);

    private final RosterStamps stamps;
    private final RosterVersions versions;
    private final RosterScans scans;
    private final Uploads files;
    private final Clock clock;
    /** At most one more turn waits, and runs after the last nudge. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), work -> new Thread(work, "read-rosters"),
            new ThreadPoolExecutor.DiscardPolicy());

    ReadRosterScans(RosterStamps stamps, RosterVersions versions, RosterScans scans, Uploads files, Clock clock) {
        this.stamps = stamps;
        this.versions = versions;
        this.scans = scans;
        this.files = files;
        this.clock = clock;
    }

    /** Something was uploaded. */
    record Uploaded(String stampId) {
    }

    @TransactionalEventListener
    void on(Uploaded uploaded) {
        nudge();
    }

    @Scheduled(fixedDelay = 5000)
    void nudge() {
        worker.execute(() -> {
            while (!worker.isShutdown() && readNext()) {
                continue;
            }
        });
    }

    /** False when nothing is to be read any more. */
    boolean readNext() {
        try {
            var now = Shanghai.now(clock);
            var taken = stamps.takeUnread(now, now.plusMinutes(MINUTES));
            taken.ifPresent(this::read);
            return taken.isPresent();
        } catch (RuntimeException failed) {
            LOG.warn("No scan of a roster could be taken up: {}", failed.getClass().getSimpleName());
            return false;
        }
    }

    private void read(RosterStamp stamp) {
        try {
            var seen = stamps.tries(stamp.id()) > TRIES ? UNREADABLE : scans.read(
                    versions.find(stamp.versionId()).orElseThrow(NotFound::new),
                    files.read(Optional.ofNullable(stamp.fileId()).orElseThrow(NotFound::new)));
            stamps.settleRead(stamp.id(), seen.found().isEmpty() ? State.STAMPED : State.ASK, seen);
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.warn("A scan of a roster could not be read and is tried again: {}", failed.getClass().getSimpleName());
            stamps.postpone(stamp.id(), Shanghai.now(clock).plusSeconds(2));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }
}
