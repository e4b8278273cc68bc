package huozhong.submission.paper;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.rendering.Box;
import huozhong.seal.SealOrder;
import huozhong.seal.Sealable;
import huozhong.seal.signature.DocumentSealer.SealBox;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.submission.paper.RosterStamp.By;
import huozhong.submission.paper.RosterStamp.State;
import huozhong.submission.paper.RosterStamps.Settled;

/** A version of a roster, to those who press seals: 填报单位盖章 on the first sheet of each of its parts. */
@Component
class RosterSeals implements Sealable {

    private final RosterVersions versions;
    private final RosterFiles files;
    private final RosterStamps stamps;
    private final RequestedRosters requested;
    private final Clock clock;

    RosterSeals(RosterVersions versions, RosterFiles files, RosterStamps stamps, RequestedRosters requested,
                Clock clock) {
        this.versions = versions;
        this.files = files;
        this.stamps = stamps;
        this.requested = requested;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RosterOrders.KIND;
    }

    @Override
    public String words() {
        return RosterOrders.WORDS;
    }

    @Override
    public Blank blank(String subject) {
        var version = versions.find(subject).orElseThrow(NotFound::new);
        return new Blank(version.title() + "（已用印）.pdf", files.toSeal(version),
                version.parts().stream().map(RosterPart::seal).map(RosterSeals::box).toList());
    }

    private static SealBox box(Box box) {
        return new SealBox(box.name(), box.page(), box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public Map<String, String> titles(Collection<String> subjects) {
        return requested.titles(subjects);
    }

    @Override
    public void sealed(SealOrder order, StoredFile file, Caller keeper) {
        settle(order, State.STAMPED, new Settled(file.id(), "", by(keeper)));
    }

    @Override
    public void declined(SealOrder order, String reason, Caller keeper) {
        settle(order, State.DECLINED, new Settled(null, reason, by(keeper)));
    }

    private void settle(SealOrder order, State state, Settled settled) {
        var version = versions.find(order.subject()).orElseThrow(NotFound::new);
        version.allParts().stream().filter(part -> RosterSheets.box(part).equals(order.box()))
                .forEach(part -> stamps.settle(version.id(), part, state, settled));
    }

    private By by(Caller keeper) {
        return new By(keeper.userId(), Shanghai.now(clock));
    }
}
