package huozhong.attendance;

import org.jspecify.annotations.Nullable;

/** Somebody who is to come, by his nomination, in the capacity of a membership; why although he is busy, if he is. */
public record Called(String personId, String memberId, @Nullable String overrideReason) {

    public Called(String personId, String memberId) {
        this(personId, memberId, null);
    }
}
