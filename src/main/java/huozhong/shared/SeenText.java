package huozhong.shared;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person sees of a text: nothing unseen in it, no blank at its ends, blanks as blanks, 康熙部首 and compatibility
 * ideographs (⾼, ⺠) as the characters that they look like. Rare characters (㛃, 𠮷) and the name's dot stay themselves.
 */
public final class SeenText {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern ODD_BLANK = Pattern.compile("[\\p{Zs}\\x{2800}&&[^ \\x{3000}]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int FIRST_RADICAL = 0x2E80;
    /** Unicode's Equivalent_Unified_Ideograph of U+2E80 to U+2EF3, which no normalisation form knows. */
    private static final int[] RADICALS = ("⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵攵旡日月歺母民氵氺灬爫爫丬牛"
            + "犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑"
            + "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
            .codePoints().toArray();

    private SeenText() {
    }

    public static String of(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        var lines = LINE_BREAK.matcher(typed).replaceAll("\n");
        var seen = ODD_BLANK.matcher(Unseen.withoutFrom(lines)).replaceAll(" ");
        return withoutBlankEnds(unified(seen));
    }

    /** The same in one piece: 沈阳市 第一医院 is 沈阳市第一医院. */
    public static String together(String typed) {
        return BLANKS.matcher(of(typed)).replaceAll("");
    }

    /** Step by step: a pattern takes for ever with a cell full of blanks. */
    private static String withoutBlankEnds(String text) {
        var end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        var begin = 0;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String unified(String text) {
        return text.codePoints().collect(StringBuilder::new, SeenText::append, StringBuilder::append).toString();
    }

    private static void append(StringBuilder text, int character) {
        var radical = character - FIRST_RADICAL;
        if (radical >= 0 && radical < RADICALS.length) {
            text.appendCodePoint(RADICALS[radical]);
        } else if (UnicodeScript.of(character) == UnicodeScript.HAN) {
            text.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else {
            text.appendCodePoint(character);
        }
    }

    /** Most texts are: they cost nothing. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7f || c >= 0x4E00 && c < 0xA000
                || c > 0x3000 && c <= 0x3020);
    }
}
