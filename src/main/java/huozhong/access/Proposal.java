package huozhong.access;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import huozhong.audit.Act;

/** What one administrator asked for and another has to agree to: about a user or a file, with what is to be done. */
public record Proposal(String id, Kind kind, String subject, Map<String, String> facts, String askedBy,
                       LocalDateTime askedAt) {

    /** What became of it; it is read itself only while it is open. */
    enum State { OPEN, CONFIRMED, REFUSED, REPLACED }

    /** What takes effect with a second key only, and whose key that is. */
    public enum Kind {
        USER_DISABLED(Grant.SECURITY_ADMINISTRATOR), USER_ENABLED(Grant.SECURITY_ADMINISTRATOR),
        GRANT_TAKEN(Grant.SYSTEM_ADMINISTRATOR), POST_GIVEN(Grant.SECURITY_ADMINISTRATOR),
        PASSWORD_RESET(Grant.SECURITY_ADMINISTRATOR), PASSWORD_CODES(Grant.SECURITY_ADMINISTRATOR),
        ORGANIZATION_WRITTEN(Grant.SECURITY_ADMINISTRATOR), SEAL_REGISTERED(Grant.SECURITY_ADMINISTRATOR),
        SEAL_RESUMED(Grant.SECURITY_ADMINISTRATOR), KEEPER_NAMED(Grant.SECURITY_ADMINISTRATOR),
        ONE_HAND_SET(Grant.SECURITY_ADMINISTRATOR);

        private final Grant key;

        Kind(Grant key) {
            this.key = key;
        }

        /** Who agrees to it: another kind of administrator than the one who asks. */
        public Grant key() {
            return key;
        }

        /** Who asks for it. */
        Grant asks() {
            return key == Grant.SECURITY_ADMINISTRATOR ? Grant.SYSTEM_ADMINISTRATOR : Grant.SECURITY_ADMINISTRATOR;
        }
    }

    /** One that its kind has. */
    public String fact(String name) {
        return Objects.requireNonNull(facts.get(name));
    }

    /** What it became when the second one agreed, for the record: both are named. */
    public Act act(Caller second, String action) {
        var told = new HashMap<>(facts);
        told.put("askedBy", askedBy);
        return second.act(kind.key(), action, subject, told);
    }
}
