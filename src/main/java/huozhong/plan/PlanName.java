package huozhong.plan;

import org.jspecify.annotations.Nullable;

/** By what an edition of a plan is known: its code, the document's title and its number (文号). */
public record PlanName(String code, String title, String documentNumber) {

    /** Marks what is still to be written; nothing marked so is published. */
    public static final String TO_FILL_IN = "（待填）";

    /** With the mark where nothing is given. */
    public static PlanName of(String code, @Nullable String title, @Nullable String documentNumber) {
        return new PlanName(code, orMark(title), orMark(documentNumber));
    }

    /** Whether this is still to be written, wholly or where it is marked. */
    public static boolean isMissing(String words) {
        return words.isBlank() || words.contains(TO_FILL_IN);
    }

    private static String orMark(@Nullable String words) {
        return words == null || words.isBlank() ? TO_FILL_IN : words.strip();
    }
}
