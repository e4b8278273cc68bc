package huozhong.submission.parcel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.rendering.CheckCode;
import huozhong.submission.UnitList;
import huozhong.submission.paper.RosterDifference;
import huozhong.submission.paper.RosterDifferences;
import huozhong.submission.paper.RosterStamps;
import huozhong.submission.paper.RosterVersion;
import huozhong.submission.paper.RosterVersions;
import huozhong.submission.parcel.Difference.Kind;
import huozhong.submission.parcel.ParcelManifest.RosterOf;

/** 汇总表 as it goes into a parcel: its latest version. */
@Component
class ParcelRoster {

    private final RosterVersions versions;
    private final RosterStamps stamps;
    private final RosterDifferences differences;
    private final Uploads files;

    ParcelRoster(RosterVersions versions, RosterStamps stamps, RosterDifferences differences, Uploads files) {
        this.versions = versions;
        this.stamps = stamps;
        this.differences = differences;
        this.files = files;
    }

    /** Seats left out: what a list is short of it explains itself (缺额说明). */
    List<Difference> differences(UnitList list, List<ListPerson> people) {
        var latest = versions.latest(list);
        if (latest.isEmpty()) {
            return List.of(Difference.of(Kind.ROSTER, "没有生成汇总表").missed());
        }
        var numbers = new HashMap<String, String>();
        latest.get().lines().forEach(line -> numbers.put(line.nominationId(), line.number()));
        people.forEach(person -> numbers.put(person.nominationId(), person.number()));
        return differences.of(latest.get()).stream().filter(one -> one.kind() != RosterDifference.Kind.SEATS)
                .map(one -> difference(one, numbers)).toList();
    }

    private static Difference difference(RosterDifference one, Map<String, String> numbers) {
        var id = one.nominationId();
        var difference = id == null ? Difference.of(Kind.ROSTER, one.words())
                : Difference.of(Kind.ROSTER, id, numbers.get(id), one.person(), one.words());
        return one.kind() == RosterDifference.Kind.STAMP ? difference.missed() : difference;
    }

    List<RosterOf> versions(UnitList list) {
        return versions.latest(list).stream().map(one -> new RosterOf(one.title(), one.number(),
                CheckCode.printed(one.checkCode())))
                .toList();
    }

    List<ParcelFile> files(UnitList list, ParcelNames names) {
        return versions.latest(list).map(version -> files(version, names)).orElse(List.of());
    }

    private List<ParcelFile> files(RosterVersion version, ParcelNames names) {
        var name = names.roster("汇总表-第" + version.number() + "版");
        var all = new ArrayList<>(List.of(file(name + ".xlsx", ParcelFile.Kind.ROSTER, version.workbookId()),
                file(name + ".pdf", ParcelFile.Kind.ROSTER, version.paperId())));
        stamps.stampedFile(version).ifPresent(id -> all.add(file(name + "-盖章"
                + (files.file(id).mediaType().equals("application/pdf") ? ".pdf" : ".jpg"),
                ParcelFile.Kind.STAMPED_ROSTER, id)));
        return all;
    }

    private ParcelFile file(String path, ParcelFile.Kind kind, String fileId) {
        return new ParcelFile(path, kind, null, fileId, () -> files.read(fileId).bytes());
    }
}
