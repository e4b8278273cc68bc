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

    /** Digits and most characters begin no mark: nearly every cell is done with here. */
    private static boolean isOrdinary(char first) {
        return first >= '0' && first <= '9' || first >= 0x4E00 && first < 0xA000 && first != '同' && first != '上';
    }

    static boolean is(String text) {
        return text.length() < 9 && !text.isEmpty() && !isOrdinary(text.charAt(0))
                && MARK.matcher(SeenText.together(text)).matches();
    }
}
