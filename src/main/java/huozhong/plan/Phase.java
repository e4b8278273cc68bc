package huozhong.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.shared.Deadline;

/** 阶段: a stretch of the plan, both days included, and what must be there at its end; without a level, for all. */
public record Phase(String code, String name, @Nullable Level level, LocalDate from, LocalDate to, String result)
        implements Dated {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Deadline end() {
        return Deadline.endOf(to);
    }

    @Override
    public Dates dates() {
        return Dates.span(from, to);
    }

    Phase lasting(LocalDate otherFrom, LocalDate otherTo) {
        return new Phase(code, name, level, otherFrom, otherTo, result);
    }
}
