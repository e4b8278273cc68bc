package huozhong.registration.proof;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A form by its code: number, masked name, the seals that were put on it, and why it doesn't stand, if so. */
public record Proof(String number, String name, List<Mark> marks, @Nullable Ended ended) {

    /**
     * A seal in a box; what isn't known of one on paper before its opinion is written down is empty.
     *
     * @param voidedOn since when its word is taken back, while others on the form stand
     */
    public record Mark(String box, Track track, String unitName, @Nullable LocalDate opinionOn, LocalDate sealedOn,
                       @Nullable LocalDate voidedOn) {
    }

    /** 纸质盖章 · 电子印章. */
    public enum Track { PAPER, SEAL }

    /** Since when it stands for nothing, and why; the day isn't known of the oldest. */
    public record Ended(@Nullable LocalDate on, String why) {
    }

    /** 陈*: the first character and one star, however long the name is. */
    static String masked(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }
}
