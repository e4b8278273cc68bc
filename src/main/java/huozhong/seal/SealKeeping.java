package huozhong.seal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Who keeps which seal today: named for it, in his days, and in the unit's post for it himself. */
@Component
class SealKeeping {

    private final SealRows seals;
    private final Clock clock;

    SealKeeping(SealRows seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** The duty by which he keeps it; where he doesn't, there is nothing for him to see. */
    Duty require(Seal seal, Caller caller) {
        return duty(seal, caller).orElseThrow(NotFound::new);
    }

    Optional<Duty> duty(Seal seal, Caller caller) {
        var today = Shanghai.today(clock);
        var named = seals.keepers(List.of(seal.id())).stream()
                .anyMatch(one -> one.userId().equals(caller.userId()) && one.period().contains(today));
        return named ? caller.dutyIn(seal.unitId(), Post.Kind.SEAL_KEEPER) : Optional.empty();
    }

    /** Those that he keeps today, whether they may be pressed or not. */
    List<Seal> of(Caller caller) {
        var kept = seals.keptBy(caller.userId()).stream().map(Keeper::sealId).distinct().toList();
        return seals.all(kept).stream().filter(seal -> duty(seal, caller).isPresent()).toList();
    }

    /** Refuses a seal that may not be pressed today by anybody. */
    void requireInForce(Seal seal) {
        if (!seal.isInForce(Shanghai.today(clock))) {
            throw new SealNotInForce(seal);
        }
    }
}
