package huozhong.obligation;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How far a unit is with what it owes.
 *
 * @param handedInAt when it was first handed in: that decides whether it was late, whatever was returned since
 * @param page       where the portal shows it: an address of it, without a host
 */
public record Fulfilment(String code, String unitId, State state, @Nullable LocalDateTime handedInAt,
                         @Nullable String page) {

    /** 未报 · 起草中 · 待审签 · 已报 · 已签收 · 退改 · 已审定 · 免报. */
    public enum State {
        MISSING("未报"), DRAFTED("起草中"), UNCONFIRMED("待审签"), HANDED_IN("已报"), SIGNED("已签收"), RETURNED("退改"),
        ACCEPTED("已审定"), WAIVED("免报");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether the unit still owes something. */
        public boolean isOwed() {
            return this == MISSING || this == DRAFTED || this == UNCONFIRMED || this == RETURNED;
        }
    }

    static Fulfilment none(String code, String unitId) {
        return new Fulfilment(code, unitId, State.MISSING, null, null);
    }
}
