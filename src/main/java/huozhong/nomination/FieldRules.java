package huozhong.nomination;

import java.util.Optional;

/** The rule of each field of annex 1, in one place for the form, the roster and every correction. */
final class FieldRules {

    private FieldRules() {
    }

    static Optional<String> problem(Field field, String value) {
        return Optional.empty();
    }
}
