package huozhong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Answers questions about regions, units and posts as they stand today (Asia/Shanghai). */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Organization {

    private final Regions regions;
    private final Units units;
    private final Users users;
    private final Posts posts;
    private final Deputies deputies;
    private final Clock clock;

    Organization(Regions regions, Units units, Users users, Posts posts, Deputies deputies, Clock clock) {
        this.regions = regions;
        this.units = units;
        this.users = users;
        this.posts = posts;
        this.deputies = deputies;
        this.clock = clock;
    }

    public Region region(String id) {
        return regions.findById(id).orElseThrow(NotFound::new);
    }

    public Optional<Region> regionByCode(String code) {
        return regions.findByCode(code);
    }

    /** All regions, parents first. */
    public List<Region> regions() {
        return regions.findAllByOrderByPath();
    }

    /** The region and everything in it, parents first. */
    public List<Region> regionsWithin(Region region) {
        return regions.findByPathStartingWithOrderByPath(region.path());
    }

    public Unit unit(String id) {
        return units.findById(id).orElseThrow(NotFound::new);
    }

    public Optional<Unit> unitByCode(String code) {
        return units.findByCode(code);
    }

    public List<Unit> unitsIn(String regionId) {
        return units.findByRegionIdAndActiveTrueOrderByCode(regionId);
    }

    public List<Unit> unitsIn(String regionId, String function) {
        return units.findByRegionIdAndFunctionAndActiveTrueOrderByCode(regionId, function);
    }

    public List<Unit> unitsWithFunction(String function) {
        return units.findByFunctionAndActiveTrueOrderByCode(function);
    }

    public List<Unit> activeUnits() {
        return units.findByActiveTrueOrderByCode();
    }

    public User user(String id) {
        return users.findById(id).orElseThrow(NotFound::new);
    }

    /** Those of these users that there are. */
    public List<User> users(Collection<String> ids) {
        return users.findByIdIn(ids);
    }

    public Optional<User> userByLogin(String login) {
        return users.findByLogin(login);
    }

    /** At most so many users, by login, after this one ("" for the first). */
    public List<User> usersAfter(String login, int most) {
        return users.findByLoginGreaterThanOrderByLogin(login, Limit.of(most));
    }

    /** The posts that this user holds today. */
    public List<Post> postsOf(String userId) {
        var today = today();
        return posts.findByUserId(userId).stream().filter(post -> post.period().contains(today)).toList();
    }

    /** The users who hold this post in the unit today and can log in. */
    public List<User> holders(String unitId, Post.Kind kind) {
        return users.holders(unitId, kind, today());
    }

    /** Whom this user appointed to act for him, past and coming included. */
    public List<Deputy> deputiesOf(String userId) {
        return deputies.findByUserId(userId);
    }

    /** Those for whom this user may act today. */
    public List<Deputy> actsFor(String userId) {
        var today = today();
        return deputies.findByDeputyId(userId).stream().filter(deputy -> deputy.period().contains(today)).toList();
    }

    private LocalDate today() {
        return Shanghai.today(clock);
    }
}
