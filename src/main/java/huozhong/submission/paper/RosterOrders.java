package huozhong.submission.paper;

import java.time.Clock;
import java.util.List;
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
import huozhong.sealing.SealRequests;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.submission.paper.RosterStamp.By;
import huozhong.submission.paper.RosterStamp.State;

/**
 * Orders the seals on a version, a division without one by asking for its department's; what waits for one when another
 * version follows waits no more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RosterOrders {

    static final String KIND = "ROSTER";
    static final String WORDS = "汇总表";

    private final SealOrders orders;
    private final SealRequests requests;
    private final RosterStamps stamps;
    private final Clock clock;

    RosterOrders(SealOrders orders, SealRequests requests, RosterStamps stamps, Clock clock) {
        this.orders = orders;
        this.requests = requests;
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
            requests.order(new Wanted(KIND, version.id(), RosterSheets.box(part), "", Shanghai.today(clock),
                    Set.of(version.made().by())), duty, leader);
            stamps.add(new RosterStamp(Ids.next(), version.id(), Track.ELECTRONIC, State.ORDERED, Set.of(part), null,
                    "", false, false, "", "", new By(leader.userId(), Shanghai.now(clock))));
        }
    }

    /** The people are forgotten, with the words of what was asked and ordered. */
    void forget(List<String> versionIds) {
        requests.forget(KIND, versionIds);
        orders.forget(KIND, versionIds);
    }

    void cancel(RosterVersion version) {
        requests.cancel(KIND, version.id());
        for (var part = 0; part < version.parts().size(); part++) {
            orders.cancel(KIND, version.id(), RosterSheets.box(part));
        }
        for (var track : Track.values()) {
            stamps.close(version.id(), track);
        }
    }
}
