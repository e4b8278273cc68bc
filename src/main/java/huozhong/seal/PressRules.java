package huozhong.seal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;

/** Who may press on which order: never who filled it in, and who agreed to it only where his unit's setting says so. */
@Component
class PressRules {

    private final SealSettings settings;

    PressRules(SealSettings settings) {
        this.settings = settings;
    }

    /** Why this keeper may not, if so. */
    Optional<String> hindrance(SealOrder order, Caller keeper) {
        if (order.filledBy().contains(keeper.userId())) {
            return Optional.of(MayNotPress.FILLED_IN);
        }
        return order.orderedBy().equals(keeper.userId()) && !settings.of(order.unitId()).oneHand()
                ? Optional.of(MayNotPress.ORDERED) : Optional.empty();
    }

    void require(SealOrder order, Caller keeper) {
        hindrance(order, keeper).ifPresent(why -> {
            throw new MayNotPress(why);
        });
    }
}
