package huozhong.shared;

import java.util.regex.Pattern;

/**
 * Characters that nobody sees: controls, directions, zero width, variation selectors and fillers (Unicode's
 * Default_Ignorable_Code_Point). With one of them a second name looks like the first.
 */
public final class Unseen {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{34F}"
            + "\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2060}-\\x{206F}\\x{3164}\\x{FE00}-\\x{FE0F}"
            + "\\x{FFA0}\\x{FFF0}-\\x{FFF8}\\x{FFFE}\\x{FFFF}\\x{E0000}-\\x{E0FFF}]");

    private static final Pattern IN_LINES = Pattern.compile("[" + UNSEEN.pattern() + "&&[^\\r\\n\\t\\p{Cs}]]");

    private Unseen() {
    }

    public static boolean isIn(String text) {
        return UNSEEN.matcher(text).find();
    }

    public static String without(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** Line breaks and tabs are seen; half of a character isn't, but without it the other half would be lost. */
    static String withoutFrom(String text) {
        return IN_LINES.matcher(text).replaceAll("");
    }

    /** Refuses a field's text in which there is one. */
    public static void refuse(String field, String text) {
        if (isIn(text)) {
            throw new InvalidInput(field, "含有换行符等不可见字符，请删除");
        }
    }
}
