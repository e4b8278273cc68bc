package huozhong.shared;

import java.text.Normalizer;
import java.util.Locale;

/** When two names are the same one: compatibility ideographs, 康熙部首, full width and case are no difference. */
public final class SameName {

    private SameName() {
    }

    /** The same for all ways to write a name; never shown. */
    public static String key(String name) {
        return Normalizer.normalize(Unseen.without(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public static boolean is(String one, String other) {
        return key(one).equals(key(other));
    }
}
