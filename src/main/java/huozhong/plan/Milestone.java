package huozhong.plan;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import huozhong.shared.Deadline;

/** 时间节点: a day by which something is due from somebody, in the document's words; without an hour until 24:00. */
public record Milestone(String code, String name, LocalDate day, @Nullable LocalTime hour, String due, String from)
        implements Dated {

    public Deadline deadline() {
        return new Deadline(day, hour);
    }

    @Override
    public Dates dates() {
        return Dates.by(deadline());
    }

    Milestone on(LocalDate otherDay, @Nullable LocalTime otherHour) {
        return new Milestone(code, name, otherDay, otherHour, due, from);
    }
}
