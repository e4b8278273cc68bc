package huozhong.nomination.field;

import java.util.Set;
import java.util.regex.Pattern;

import huozhong.shared.SeenText;

/** 同上, 〃: the same as in the row above, where several people can have the same. */
public final class Ditto {

    public static final Set<Field> FIELDS = Set.of(Field.GENDER, Field.BIRTH, Field.ETHNICITY,
            Field.POLITICS, Field.EMPLOYER, Field.CATEGORY, Field.SPECIALTY);

    private static final Pattern MARK =
            Pattern.compile("[（(]?(?:同[上前]一?[行格栏人条个位]?|同上(?:单位|述|同上)|同左|上同|同|[见如]上)[）)]?。?|(?i:ditto|do\\.?)"
                    + "|[↑⇧⇡⬆ヽヾ]|[〃″＂\"“”„‟'‘’`´′‴〞〝,，丶、々ゞ]{1,4}|[「『][〃″\"][」』]");

    /** Another row, but who knows which. */
    private static final Pattern ELSEWHERE = Pattern.compile("同(?:第|序号|编号|原?单位|下|\\d).{0,6}|以上|[↓⇩⇣⬇]");

    private Ditto() {
    }

    /** Digits and most characters begin no mark: nearly every cell is done with here. */
    private static boolean isOrdinary(char first) {
        return first >= '0' && first <= '9' || first >= 0x4E00 && first < 0xA000 && "同上见如以".indexOf(first) < 0;
    }

    /** Whether it stands for something in another row, the one above or not. */
    public static boolean isReference(String text) {
        return is(text) || text.length() < 12 && !text.isEmpty() && !isOrdinary(text.charAt(0))
                && ELSEWHERE.matcher(SeenText.together(text)).matches();
    }

    public static boolean is(String text) {
        return text.length() < 9 && !text.isEmpty() && !isOrdinary(text.charAt(0))
                && MARK.matcher(SeenText.together(text)).matches();
    }
}
