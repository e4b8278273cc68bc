package huozhong.submission.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.seal.SealOrders;
import huozhong.seal.SealSetting.Track;

/** What waits for a seal on a version that another one follows waits no more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RosterOrders {

    static final String KIND = "ROSTER";

    private final SealOrders orders;
    private final RosterStamps stamps;

    RosterOrders(SealOrders orders, RosterStamps stamps) {
        this.orders = orders;
        this.stamps = stamps;
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
