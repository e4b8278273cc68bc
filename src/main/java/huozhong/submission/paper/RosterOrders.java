package huozhong.submission.paper;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.seal.SealOrders;
import huozhong.seal.SealOrders.Wanted;
import huozhong.seal.SealSetting.Track;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.submission.paper.RosterStamp.By;
import huozhong.submission.paper.RosterStamp.State;

/** Orders the seals on a version; what waits for one when another version follows waits no more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RosterOrders {

    static final String KIND = "ROSTER";

    private final SealOrders orders;
    private final RosterStamps stamps;
    private final Clock clock;

    RosterOrders(SealOrders orders, RosterStamps stamps, Clock clock) {
        this.orders = orders;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Each part's seal that is neither there nor waited for. */
    void order(RosterVersion version, Duty duty, Caller leader) {
        var there = stamps.of(version.id()).stream().filter(one -> one.track() == Track.ELECTRONIC)
                .filter(one -> one.state() == State.STAMPED || one.state() == State.ORDERED)
                .flatMap(one -> one.parts().stream()).collect(Collectors.toSet());
        var wanted = version.allParts().stream().filter(part -> !there.contains(part)).toList();
        if (wanted.isEmpty()) {
            throw new InvalidInput("roster", "第" + version.number() + "版汇总表已用印或正待用印，无须再次申请");
        }
        for (var part : wanted) {
            orders.order(new Wanted(KIND, version.id(), RosterSheets.box(part), "", Shanghai.today(clock),
                    Set.of(version.made().by())), duty.unitId(), leader);
            stamps.add(new RosterStamp(Ids.next(), version.id(), Track.ELECTRONIC, State.ORDERED, Set.of(part), null,
                    "", false, false, "", "", new By(leader.userId(), Shanghai.now(clock))));
        }
    }

    void cancel(RosterVersion version) {
        for (var part = 0; part < version.parts().size(); part++) {
            orders.cancel(KIND, version.id(), RosterSheets.box(part));
        }
        for (var track : Track.values()) {
            stamps.close(version.id(), track);
        }
    }
}
