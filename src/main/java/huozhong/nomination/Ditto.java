package huozhong.nomination;

import java.util.Set;
import java.util.regex.Pattern;

import huozhong.shared.SeenText;

/** 同上, 〃: the same as in the row above, where several people can have the same. */
final class Ditto {

    static final Set<Field> FIELDS = Set.of(Field.GENDER, Field.BIRTH, Field.ETHNICITY, Field.POLITICS, Field.EMPLOYER,
            Field.CATEGORY, Field.SPECIALTY);

    private static final Pattern MARK =
            Pattern.compile("[（(]?(?:同上|同前|同左|上同|同)[）)]?。?|(?i:ditto|do\\.?)"
                    + "|[〃″＂\"“”„‟'‘’`´′‴〞〝,，丶、々ゞ]{1,4}|[「『][〃″\"][」』]");

    private Ditto() {
    }

    static boolean is(String text) {
        return text.length() < 9 && MARK.matcher(SeenText.together(text)).matches();
    }
}
