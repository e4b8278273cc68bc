package huozhong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Answers questions about regions, units and posts as they stand today (Asia/Shanghai), out of this node's memory where
 * nothing changed.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Organization {

    /** Units that ended one after the other; they never come back, so that there is no circle. */
    private static final int LONGEST_SUCCESSION = 20;
    private static final int LONGEST_NAME = 200;
    private static final int NAMES_AT_ONCE = 1000;

    private final Regions regions;
    private final Units units;
    private final Users users;
    private final Posts posts;
    private final Deputies deputies;
    private final Remembered remembered;
    private final Clock clock;

    Organization(Regions regions, Units units, Users users, Posts posts, Deputies deputies, Remembered remembered,
                 Clock clock) {
        this.regions = regions;
        this.units = units;
        this.users = users;
        this.posts = posts;
        this.deputies = deputies;
        this.remembered = remembered;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else gives this person a post or a grant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String userId) {
        users.hold(userId);
    }

    public Region region(String id) {
        return remembered.one(Region.class, id, regions::findById).orElseThrow(NotFound::new);
    }

    /** Those of these regions that there are. */
    public List<Region> regions(Collection<String> ids) {
        return remembered.each(Region.class, ids, Region::id, regions::findByIdIn);
    }

    public Optional<Region> regionByCode(String code) {
        return remembered.find(List.of("region", code), () -> regions.findByCode(code));
    }

    /** All regions, parents first. */
    public List<Region> regions() {
        return remembered.list(List.of("regions"), regions::findAllByOrderByPath);
    }

    /** The region and everything in it, parents first. */
    public List<Region> regionsWithin(Region region) {
        return regionsWithin(region.path());
    }

    private List<Region> regionsWithin(String path) {
        return remembered.list(List.of("regions", path), () -> regions.findByPathStartingWithOrderByPath(path));
    }

    /** The ids of the regions whose path begins like this. */
    public List<String> regionIdsWithin(String path) {
        return regionsWithin(path).stream().map(Region::id).toList();
    }

    public Unit unit(String id) {
        return remembered.one(Unit.class, id, units::findById).orElseThrow(NotFound::new);
    }

    /** Those of these units that there are, ended ones too. */
    public List<Unit> units(Collection<String> ids) {
        return remembered.each(Unit.class, ids, Unit::id, units::findByIdIn);
    }

    public Optional<Unit> unitByCode(String code) {
        return remembered.find(List.of("unit", code), () -> units.findByCode(code));
    }

    public List<Unit> unitsIn(String regionId) {
        return remembered.list(List.of("units in", regionId),
                () -> units.findByRegionIdAndActiveTrueOrderByCode(regionId));
    }

    public List<Unit> unitsIn(String regionId, String function) {
        return remembered.list(List.of("units in", regionId, function),
                () -> units.findByRegionIdAndFunctionAndActiveTrueOrderByCode(regionId, function));
    }

    /**
     * Who answers for this function in the region: its units, and whoever took over from those that ended, wherever
     * and of whatever function he is.
     */
    public List<Unit> unitsAnswering(String regionId, String function) {
        var ended = remembered.list(List.of("ended in", regionId, function),
                () -> units.findByRegionIdAndFunctionAndActiveFalseOrderByCode(regionId, function));
        var successors = ended.stream().flatMap(one -> unitAnsweringFor(one.id()).stream());
        return Stream.concat(unitsIn(regionId, function).stream(), successors).distinct().toList();
    }

    /** The unit itself, or where it ended its successor, or that one's; nobody where none was named. */
    public Optional<Unit> unitAnsweringFor(String unitId) {
        var unit = unit(unitId);
        for (var step = 0; !unit.isActive() && step < LONGEST_SUCCESSION; step++) {
            var successor = unit.successorId();
            if (successor == null) {
                return Optional.empty();
            }
            unit = unit(successor);
        }
        return Optional.of(unit).filter(Unit::isActive);
    }

    /** The units that ended and for which this one answers now. */
    public List<Unit> unitsTakenOverBy(String unitId) {
        return remembered.list(List.of("taken over", unitId), () -> units.findBySuccessorId(unitId)).stream()
                .flatMap(ended -> Stream.concat(Stream.of(ended), unitsTakenOverBy(ended.id()).stream())).toList();
    }

    public List<Unit> unitsByCode(Collection<String> codes) {
        return units.findByCodeIn(codes);
    }

    public List<User> usersByLogin(Collection<String> logins) {
        return users.findByLoginIn(logins);
    }

    /** All posts that these users hold, held or will hold. */
    public List<Post> postsEverOf(Collection<String> userIds) {
        return posts.findByUserIdIn(userIds);
    }

    public List<Unit> unitsWithFunction(String function) {
        return remembered.list(List.of("units with", function),
                () -> units.findByFunctionAndActiveTrueOrderByCode(function));
    }

    /** Those that some unit has today. */
    public Set<String> functions() {
        return Set.copyOf(remembered.list(List.of("functions"), units::functions));
    }

    /** The units with whose name this text begins, whatever blanks stand in either. */
    public List<Unit> unitsBeginning(String text) {
        return unitsBeginning(Set.of(text));
    }

    /** The same of many texts, such as a file holds, each unit once. */
    public List<Unit> unitsBeginning(Set<String> texts) {
        var starts = texts.stream().map(Unit::plain).flatMap(Organization::starts).distinct().toList();
        var found = new ArrayList<Unit>();
        for (var from = 0; from < starts.size(); from += NAMES_AT_ONCE) {
            found.addAll(units.findByPlainNameInAndActiveTrue(
                    starts.subList(from, Math.min(starts.size(), from + NAMES_AT_ONCE))));
        }
        return found;
    }

    private static Stream<String> starts(String plain) {
        return IntStream.rangeClosed(1, Math.min(plain.length(), LONGEST_NAME))
                .mapToObj(end -> plain.substring(0, end));
    }

    public User user(String id) {
        return remembered.one(User.class, id, users::findById).orElseThrow(NotFound::new);
    }

    /** Those of these users that there are. */
    public List<User> users(Collection<String> ids) {
        return remembered.each(User.class, ids, User::id, users::findByIdIn);
    }

    public Optional<User> userByLogin(String login) {
        return users.findByLogin(login);
    }

    /** The posts that this user holds today; those in a unit that ended are no more. */
    public List<Post> postsOf(String userId) {
        var today = today();
        return posts.findByUserId(userId).stream().filter(post -> post.period().contains(today))
                .filter(post -> unit(post.unitId()).isActive()).toList();
    }

    /** The users who hold this post in the unit today and can log in. */
    public List<User> holders(String unitId, Post.Kind kind) {
        return holders(List.of(unitId), kind).getOrDefault(unitId, List.of());
    }

    /** The same of several units at once; none where nobody holds it. */
    public Map<String, List<User>> holders(Collection<String> unitIds, Post.Kind kind) {
        var today = today();
        return remembered.eachOf(List.of(kind, today), unitIds, missing -> readHolders(missing, kind, today));
    }

    private Map<String, List<User>> readHolders(Collection<String> unitIds, Post.Kind kind, LocalDate day) {
        var found = users.holders(unitIds, kind, day).stream().collect(Collectors.groupingBy(Users.Holder::getUnitId,
                Collectors.mapping(Users.Holder::getHolder, Collectors.toUnmodifiableList())));
        return unitIds.stream().distinct().collect(
                Collectors.toMap(Function.identity(), unit -> found.getOrDefault(unit, List.of())));
    }

    /** Whom this user appointed to act for him, past and coming included. */
    /** For whom somebody acts, acted or is to act. */
    public List<Deputy> deputyshipsOf(String userId) {
        return deputies.findByDeputyId(userId);
    }

    public List<Deputy> deputiesOf(String userId) {
        return deputies.findByUserId(userId);
    }

    /** Those for whom this user may act today. */
    public List<Deputy> actsFor(String userId) {
        var today = today();
        return deputies.findByDeputyId(userId).stream().filter(deputy -> deputy.actsOn(today)).toList();
    }

    /** Something of it, or a plan, is being changed in this transaction. */
    public record Changed() {
    }

    private LocalDate today() {
        return Shanghai.today(clock);
    }
}
