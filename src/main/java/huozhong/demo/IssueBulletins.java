package huozhong.demo;

import java.util.Set;
import java.util.stream.Collectors;

import huozhong.obligation.BulletinBook;
import huozhong.obligation.UrgeUnits;
import huozhong.obligation.WriteBulletin;

/** The city's 文明办 urges, and says to all who handed in and who didn't. */
@Demonstration
class IssueBulletins {

    private static final String OFFICE = "SY-WMB";

    private final Door door;
    private final Directory directory;
    private final UrgeUnits urge;
    private final WriteBulletin write;
    private final BulletinBook book;

    IssueBulletins(Door door, Directory directory, UrgeUnits urge, WriteBulletin write, BulletinBook book) {
        this.door = door;
        this.directory = directory;
        this.urge = urge;
        this.write = write;
        this.book = book;
    }

    void urge(Edition edition, String code, Set<County> counties) {
        var units = counties.stream().map(county -> directory.unitId(county + "-XCB")).collect(Collectors.toSet());
        door.enter(directory.caller(Office.clerk(OFFICE)), clerk -> urge.urge(directory.planId(edition), code, units,
                "请于明日前报送，有困难的及时申请延期。", clerk));
    }

    void draft(Edition edition, String code) {
        door.enter(directory.caller(Office.clerk(OFFICE)), clerk -> write.draft(directory.planId(edition), code,
                clerk));
    }

    void issue(Edition edition, String code) {
        draft(edition, code);
        var leader = directory.caller(Office.leader(OFFICE));
        book.of(directory.planId(edition), leader).stream().filter(one -> one.code().equals(code) && one.mayIssue())
                .forEach(one -> door.enter(leader, himself -> {
                    write.issue(one.id(), one.version(), himself);
                    return one;
                }));
    }
}
