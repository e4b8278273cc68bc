package huozhong.submission.paper;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.seal.SealSetting.Track;
import huozhong.seal.SealSettings;
import huozhong.shared.InvalidInput;
import huozhong.submission.ListedRecusal;

/** 申请用印: the unit's leader has the latest version sealed electronically, once it says what is so now. */
@Service
public class OrderRosterSeal {

    private final LatestRoster latest;
    private final RosterContent content;
    private final RosterOrders orders;
    private final SealSettings settings;
    private final ListedRecusal recusal;
    private final Audit audit;

    OrderRosterSeal(LatestRoster latest, RosterContent content, RosterOrders orders, SealSettings settings,
                    ListedRecusal recusal, Audit audit) {
        this.latest = latest;
        this.content = content;
        this.orders = orders;
        this.settings = settings;
        this.recusal = recusal;
        this.audit = audit;
    }

    @Transactional
    public void order(String versionId, Caller leader) {
        var inHand = latest.toSeal(versionId, leader);
        var version = inHand.version();
        var list = version.list();
        if (settings.of(list.unitId()).track() != Track.ELECTRONIC) {
            throw new InvalidInput("roster", "本单位的盖章方式是纸质盖章后扫描，请上传盖章扫描件，或先改用电子印章");
        }
        recusal.require(list.planId(), version.lines().stream().map(RosterLine::nominationId)
                .collect(Collectors.toSet()), inHand.duty(), leader);
        if (!content.today(list).equals(version.lines())) {
            throw new InvalidInput("roster", "第" + version.number() + "版汇总表与当前记录不一致，请先生成新的一版");
        }
        orders.order(version, inHand.duty(), leader);
        audit.record(leader.act(inHand.duty(), "ROSTER_ORDERED", versionId,
                Map.of("seals", String.valueOf(version.parts().size()))));
    }
}
