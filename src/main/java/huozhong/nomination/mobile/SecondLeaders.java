package huozhong.nomination.mobile;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;

/**
 * Whose leader agrees to what somebody asks for: his unit's where there is another leader than himself, else that of
 * the 宣传部 of the region; of the region above where the unit runs its own.
 */
@Component
class SecondLeaders {

    private final Organization organization;

    SecondLeaders(Organization organization) {
        this.organization = organization;
    }

    /** Nothing where nobody but himself is a leader all the way up. */
    Optional<Unit> unit(String unitId, String userId) {
        return organization.unitAnsweringFor(unitId).flatMap(unit -> Stream.concat(Stream.of(unit),
                publicity(unit.runsItsRegion() ? parent(unit.regionId()) : unit.regionId()))
                .filter(candidate -> isLedByAnother(candidate, userId)).findFirst());
    }

    /** The duty by which the caller decides: never on his own, nor as the deputy of who asks. */
    Optional<Duty> duty(MobileRequest request, Caller caller) {
        if (caller.userId().equals(request.userId())
                || caller.duties().stream().noneMatch(duty -> duty.post() == Post.Kind.LEADER)) {
            return Optional.empty();
        }
        return unit(request.unitId(), request.userId()).flatMap(unit -> caller.by(duty ->
                duty.unitId().equals(unit.id()) && duty.post() == Post.Kind.LEADER
                        && !request.userId().equals(duty.insteadOf())));
    }

    private boolean isLedByAnother(Unit unit, String userId) {
        return organization.holders(unit.id(), Post.Kind.LEADER).stream().anyMatch(user -> !user.id().equals(userId));
    }

    private Stream<Unit> publicity(@Nullable String regionId) {
        return regionId == null ? Stream.empty() : Stream.concat(
                organization.unitsAnswering(regionId, Unit.PUBLICITY).stream(), publicity(parent(regionId)));
    }

    private @Nullable String parent(@Nullable String regionId) {
        return regionId == null ? null : organization.region(regionId).parentId();
    }
}
