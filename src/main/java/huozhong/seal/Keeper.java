package huozhong.seal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import huozhong.shared.Period;

/** Who keeps a seal, by name, from a day to a day; he presses it while he holds the unit's post for it, too. */
public record Keeper(String id, String sealId, String userId, LocalDate validFrom, @Nullable LocalDate validUntil) {

    /** The days on which he may press it. */
    public Period period() {
        return new Period(validFrom, validUntil);
    }
}
