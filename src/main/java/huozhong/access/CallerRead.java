package huozhong.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Deputy;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.organization.User;

/** Reads who is calling and what he may do today. */
@Component
@Transactional(readOnly = true)
class CallerRead {

    private final Organization organization;
    private final Grants grants;

    CallerRead(Organization organization, Grants grants) {
        this.organization = organization;
        this.grants = grants;
    }

    /** Nobody where the user is unknown or disabled. */
    Optional<Caller> of(String userId) {
        return organization.users(List.of(userId)).stream().filter(User::isActive).findFirst().map(this::caller);
    }

    private Caller caller(User user) {
        var granted = grants.of(user.id());
        return new Caller(user.id(), user.name(), Grants.isAdministrator(granted) ? List.of() : duties(user.id()),
                granted);
    }

    /** His own, and those of the colleagues for whom he stands in. */
    private List<Duty> duties(String userId) {
        var posts = organization.postsOf(userId);
        var units = posts.stream().map(Post::unitId).toList();
        var own = posts.stream().flatMap(post -> duties(post, null));
        var deputised = organization.actsFor(userId).stream().flatMap(deputy -> deputised(deputy, units));
        return Stream.concat(own, deputised).distinct().toList();
    }

    /**
     * While they are colleagues: whose own post ended stands in for nobody at once. A seal is pressed by its named
     * keepers only.
     */
    private Stream<Duty> deputised(Deputy deputy, List<String> units) {
        var absent = organization.user(deputy.userId());
        var posts = organization.postsOf(absent.id());
        if (!absent.isActive() || Grants.isAdministrator(grants.of(absent.id()))
                || posts.stream().map(Post::unitId).noneMatch(units::contains)) {
            return Stream.of();
        }
        return posts.stream().filter(post -> post.kind() != Post.Kind.SEAL_KEEPER)
                .flatMap(post -> duties(post, absent));
    }

    /** In his unit, and in those that his unit took over; a seal ends with its unit. */
    private Stream<Duty> duties(Post post, @Nullable User insteadOf) {
        var own = organization.unit(post.unitId());
        var takenOver = post.kind() == Post.Kind.SEAL_KEEPER ? List.<Unit>of()
                : organization.unitsTakenOverBy(own.id());
        return Stream.concat(Stream.of(own), takenOver.stream()).map(unit -> duty(unit, post.kind(), insteadOf));
    }

    private Duty duty(Unit unit, Post.Kind kind, @Nullable User insteadOf) {
        var regionId = unit.regionId();
        var region = regionId == null ? null : organization.region(regionId);
        return new Duty(unit.id(), unit.name(), kind, unit.runsItsRegion(), path(region),
                insteadOf == null ? null : insteadOf.id(), insteadOf == null ? null : insteadOf.name());
    }

    private static @Nullable String path(@Nullable Region region) {
        return region == null ? null : region.path();
    }
}
