package huozhong.submission.paper;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.rendering.CheckCode;
import huozhong.seal.SealSetting.Track;
import huozhong.seal.SealSettings;
import huozhong.shared.NotFound;
import huozhong.submission.RosterSource;
import huozhong.submission.UnitList;

/** The versions of a list's roster, for whom the list exists: how they are stamped, and how the latest differs. */
@Service
@Transactional(readOnly = true)
public class RosterBoard {

    private final RosterSource source;
    private final RosterVersions versions;
    private final RosterStamps stamps;
    private final RosterDifferences differences;
    private final Organization organization;
    private final SealSettings settings;

    RosterBoard(RosterSource source, RosterVersions versions, RosterStamps stamps, RosterDifferences differences,
                Organization organization, SealSettings settings) {
        this.source = source;
        this.versions = versions;
        this.stamps = stamps;
        this.differences = differences;
        this.organization = organization;
        this.settings = settings;
    }

    /** The latest first; how that one differs from what is so now, how the unit stamps, and what the caller may do. */
    public record Sheet(List<Version> versions, List<RosterDifference> differences, Track track, boolean mayMake,
                        boolean mayOrder) {
    }

    /**
     * @param categories of its parts, where each category has a roster of its own
     * @param sealed     whether its seals are electronic ones, so that there is an OFD of it
     */
    public record Version(String id, int number, String title, int people, List<String> categories, String checkCode,
                          String madeBy, LocalDateTime madeAt, @Nullable LocalDateTime handedUpAt, boolean stamped,
                          boolean sealed, List<Stamp> stamps) {
    }

    /** One try to have it stamped. */
    public record Stamp(String id, Track track, RosterStamp.State state, Set<Integer> parts, String found, boolean red,
                        boolean byHand, String reason, String checkCode, String by, LocalDateTime at) {
    }

    /** The list that went up by this id. */
    public UnitList submitted(String submissionId) {
        return source.submitted(submissionId);
    }

    public Sheet of(UnitList list, Caller caller) {
        if (!source.isVisible(list, caller.scope())) {
            throw new NotFound();
        }
        var all = versions.of(list);
        var tries = all.stream().collect(Collectors.toMap(RosterVersion::id, one -> stamps.of(one.id())));
        var names = organization.users(Stream.concat(all.stream().map(one -> one.made().by()),
                tries.values().stream().flatMap(List::stream).map(one -> one.by().userId())).distinct().toList())
                .stream().collect(Collectors.toMap(User::id, User::name));
        var open = source.standing(list).isOpen();
        return new Sheet(all.stream().map(one -> version(one, tries.getOrDefault(one.id(), List.of()), names)).toList(),
                open ? all.stream().findFirst().map(differences::of).orElse(List.of()) : List.of(),
                settings.of(list.unitId()).track(), open && (caller.dutyIn(list.unitId(), Post.Kind.CLERK).isPresent()
                        || leads(list, caller)), open && leads(list, caller));
    }

    private static boolean leads(UnitList list, Caller caller) {
        return caller.dutyIn(list.unitId(), Post.Kind.LEADER).isPresent();
    }

    private Version version(RosterVersion one, List<RosterStamp> tries, Map<String, String> names) {
        return new Version(one.id(), one.number(), one.title(), one.lines().size(),
                one.parts().stream().map(RosterPart::category).filter(name -> !name.isEmpty()).toList(),
                CheckCode.printed(one.checkCode()), names.getOrDefault(one.made().by(), ""), one.made().at(),
                one.made().handedUpAt(), stamps.stampedFile(one).isPresent(), stamps.isSealed(one),
                tries.stream().map(stamp -> stamp(stamp, names)).toList());
    }

    private static Stamp stamp(RosterStamp one, Map<String, String> names) {
        return new Stamp(one.id(), one.track(), one.state(), one.parts(), one.found(), one.red(), one.byHand(),
                one.reason(), CheckCode.printed(one.checkCode()), names.getOrDefault(one.by().userId(), ""),
                one.by().at());
    }
}
