package huozhong.submission.paper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.PageImages;
import huozhong.rendering.CheckCode;
import huozhong.seal.SealSetting.Track;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.submission.paper.ReadRosterScans.Uploaded;
import huozhong.submission.paper.RosterStamp.By;
import huozhong.submission.paper.RosterStamp.State;

/**
 * 盖章扫描件 of a roster: told by its code to be this version of it, or matched by hand with the reason; whatever speaks
 * against it is kept and shown.
 */
@Service
@Transactional
public class TakeRosterScan {

    private static final int MAX_REASON = 200;
    private static final Set<State> LOOKED_AT = Set.of(State.READING, State.ASK, State.STAMPED);

    private final LatestRoster latest;
    private final RosterScans scans;
    private final RosterStamps stamps;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeRosterScan(LatestRoster latest, RosterScans scans, RosterStamps stamps, Audit audit,
                   ApplicationEventPublisher events, Clock clock) {
        this.latest = latest;
        this.scans = scans;
        this.stamps = stamps;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A file as the browser sent it. */
    public record Upload(String name, byte[] content) {
    }

    /** One PDF or several pictures, instead of what was not matched before; read once the caller has his answer. */
    public RosterStamp take(String versionId, List<Upload> uploads, Caller caller) {
        var inHand = latest.of(versionId, caller);
        var version = inHand.version();
        var scan = scans.store(version, uploads, caller.userId());
        stamps.close(versionId, Track.PAPER);
        var stamp = new RosterStamp(Ids.next(), versionId, Track.PAPER, State.READING, Set.of(), scan.file().id(), "",
                false, false, "", "", by(caller));
        stamps.add(stamp);
        audit.record(caller.act(inHand.duty(), "ROSTER_SCANNED", versionId,
                Map.of("pages", String.valueOf(PageImages.count(scan)))));
        events.publishEvent(new Uploaded(stamp.id()));
        return stamp;
    }

    /**
     * Somebody looked: it is this version, stamped.
     *
     * @param checkCode as it stands on the paper; another than the version's is a difference
     */
    public void match(String stampId, String reason, String checkCode, Caller caller) {
        var stamp = latest.stamp(stampId, caller);
        if (stamp.state() != State.ASK && stamp.state() != State.READING) {
            throw new InvalidInput("reason", "这份扫描件不在待匹配中，请刷新");
        }
        var inHand = latest.of(stamp.versionId(), caller);
        stamps.match(stampId, Set.copyOf(inHand.version().allParts()), required(reason), typed(checkCode), by(caller));
        audit.record(caller.act(inHand.duty(), "ROSTER_MATCHED", stamp.versionId(), Map.of("stamp", stampId)));
    }

    /** It isn't what it was taken for. */
    public void revoke(String stampId, String reason, Caller caller) {
        var stamp = latest.stamp(stampId, caller);
        if (stamp.track() != Track.PAPER || !LOOKED_AT.contains(stamp.state())) {
            throw new InvalidInput("reason", "这份扫描件已作废，请刷新");
        }
        var inHand = latest.of(stamp.versionId(), caller);
        stamps.revoke(stampId, required(reason), by(caller));
        audit.record(caller.act(inHand.duty(), "ROSTER_SCAN_REVOKED", stamp.versionId(), Map.of("stamp", stampId)));
    }

    private By by(Caller caller) {
        return new By(caller.userId(), Shanghai.now(clock));
    }

    private static String typed(String checkCode) {
        var code = checkCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !code.matches("[0-9A-F]{8}")) {
            throw new InvalidInput("checkCode", "校验码是8位数字或字母A至F，如" + CheckCode.printed("3F9A07C2"));
        }
        return code;
    }

    private static String required(String reason) {
        var words = Optional.of(reason.strip()).filter(text -> !text.isEmpty())
                .orElseThrow(() -> new InvalidInput("reason", "请写明理由"));
        if (words.codePointCount(0, words.length()) > MAX_REASON) {
            throw new InvalidInput("reason", "理由最多" + MAX_REASON + "字");
        }
        return words;
    }
}
