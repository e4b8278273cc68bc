package huozhong.shared;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; without an end it goes on. */
@Embeddable
public record Period(@Column(name = "valid_from") LocalDate from,
                     @Column(name = "valid_until") @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new InvalidInput("until", "结束日期不能早于开始日期");
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
