package huozhong.submission.paper;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.rendering.CheckCode;
import huozhong.seal.SealSetting.Track;
import huozhong.submission.paper.RosterDifference.Kind;
import huozhong.submission.paper.RosterStamp.State;

/** What is wrong with a version's seal: none, another version's, another check code, no red ink. */
@Component
class StampDifferences {

    private final RosterStamps stamps;
    private final RosterVersions versions;

    StampDifferences(RosterStamps stamps, RosterVersions versions) {
        this.stamps = stamps;
        this.versions = versions;
    }

    List<RosterDifference> of(RosterVersion version) {
        var found = new ArrayList<String>();
        var all = stamps.of(version.id());
        if (stamps.stampedFile(version).isEmpty() && all.stream().anyMatch(one -> one.state() == State.READING)) {
            found.add("第" + version.number() + "版汇总表的盖章扫描件正在读取");
        } else if (stamps.stampedFile(version).isEmpty()) {
            found.add("第" + version.number() + "版汇总表尚未盖章" + before(version));
        }
        all.stream().filter(one -> one.state() == State.ASK).map(RosterStamp::found).forEach(found::add);
        all.stream().filter(one -> one.state() == State.STAMPED && one.track() == Track.PAPER).findFirst()
                .ifPresent(stamp -> found.addAll(ofScan(version, stamp)));
        return found.stream().map(words -> new RosterDifference(Kind.STAMP, null, "", words)).toList();
    }

    private String before(RosterVersion version) {
        return versions.of(version.list()).stream().filter(one -> one.number() < version.number())
                .filter(one -> stamps.stampedFile(one).isPresent()).findFirst()
                .map(one -> "，盖过章的是第" + one.number() + "版").orElse("");
    }

    private static List<String> ofScan(RosterVersion version, RosterStamp stamp) {
        var found = new ArrayList<String>();
        if (!stamp.checkCode().isEmpty() && !stamp.checkCode().equals(version.checkCode())) {
            found.add("盖章扫描件上的校验码" + CheckCode.printed(stamp.checkCode()) + "，与第" + version.number() + "版的"
                    + CheckCode.printed(version.checkCode()) + "不符");
        }
        if (!stamp.red()) {
            found.add("盖章扫描件上未见红色印迹，请核对是否已盖章");
        }
        return found;
    }
}
