package huozhong.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are the same one to who sees them: full width, case, blanks and the kind of dot are no difference. */
public final class SameName {

    private static final Pattern DOT = Pattern.compile("[.•・‧∙●]");

    private SameName() {
    }

    /** The same for all ways to write a name; never shown. */
    public static String key(String name) {
        var seen = Normalizer.normalize(SeenText.together(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DOT.matcher(seen).replaceAll("·");
    }

    public static boolean is(String one, String other) {
        return key(one).equals(key(other));
    }
}
