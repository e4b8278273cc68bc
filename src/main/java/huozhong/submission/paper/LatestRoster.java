package huozhong.submission.paper;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.submission.RosterSource;

/** The version on which its unit may still act: the latest of a list that isn't settled. */
@Component
class LatestRoster {

    private final RosterVersions versions;
    private final RosterStamps stamps;
    private final RosterSource source;

    LatestRoster(RosterVersions versions, RosterStamps stamps, RosterSource source) {
        this.versions = versions;
        this.stamps = stamps;
        this.source = source;
    }

    /** A version, and the duty by which the caller has its list. */
    record InHand(RosterVersion version, Duty duty) {
    }

    /** For its unit's clerk or leader. */
    InHand of(String versionId, Caller caller) {
        var version = versions.find(versionId).orElseThrow(NotFound::new);
        return latest(version, MakeRoster.duty(version.list().unitId(), caller));
    }

    InHand toSeal(String versionId, Caller leader) {
        var version = versions.find(versionId).orElseThrow(NotFound::new);
        return latest(version, leader.requireDutyIn(version.list().unitId(), Post.Kind.LEADER));
    }

    RosterStamp stamp(String stampId, Caller caller) {
        var stamp = stamps.find(stampId).orElseThrow(NotFound::new);
        of(stamp.versionId(), caller);
        return stamp;
    }

    private InHand latest(RosterVersion version, Duty duty) {
        var latest = versions.latest(version.list()).orElseThrow(NotFound::new);
        if (!latest.id().equals(version.id())) {
            throw new InvalidInput("roster", "第" + version.number() + "版之后已有第" + latest.number() + "版，请用最新一版");
        }
        if (!source.standing(version.list()).isOpen()) {
            throw new InvalidInput("roster", "名单已审定或撤回报送，或计划已结束，汇总表不再盖章");
        }
        return new InHand(version, duty);
    }
}
