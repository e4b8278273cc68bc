package huozhong.registration.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Boxes to tick, however they are drawn: ☑男 □女, 男√ 女, [√]理论宣讲 [ ]科普知识, and Wingdings. */
final class Ticks {

    private static final char ON = '☑';
    private static final char OFF = '□';
    private static final Pattern CHECKED = Pattern.compile(
            "[☑☒√✓✔✅☓✗✘⊠■▣◼●◉⦿🗹🗷🗸]|[\\[【（(] ?[√✓✔×xXvV■] ?[\\]】）)]");
    private static final Pattern EMPTY = Pattern.compile("[□☐▢◻◯○❏❑🔲]|[\\[【（(][ \\x{3000}]{0,6}[\\]】）)]");
    private static final Pattern MARK = Pattern.compile("[" + ON + OFF + "]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\x{3000}/、,，;；|]+");
    /** By font and character; a private-use character is that of the font with F0 before it. */
    private static final Map<String, Character> SYMBOLS = Map.ofEntries(
            Map.entry("wingdings fe", ON), Map.entry("wingdings fd", ON), Map.entry("wingdings fc", ON),
            Map.entry("wingdings fb", ON), Map.entry("wingdings 78", ON), Map.entry("wingdings 6e", ON),
            Map.entry("wingdings a8", OFF), Map.entry("wingdings 6f", OFF), Map.entry("wingdings 71", OFF),
            Map.entry("wingdings 72", OFF), Map.entry("wingdings 2 52", ON), Map.entry("wingdings 2 54", ON),
            Map.entry("wingdings 2 53", ON), Map.entry("wingdings 2 51", ON), Map.entry("wingdings 2 50", ON),
            Map.entry("wingdings 2 4f", ON), Map.entry("wingdings 2 a3", OFF), Map.entry("wingdings 2 2a", OFF),
            Map.entry("symbol d6", ON), Map.entry("webdings 61", ON), Map.entry("webdings 63", OFF));

    private Ticks() {
    }

    static boolean isSymbolFont(String font) {
        return font.matches("(?i)wingdings( [23])?|webdings");
    }

    /** The sign that a w:sym names. */
    static String ofSymbol(String font, String code) {
        var last = code.length() > 2 ? code.substring(code.length() - 2) : code;
        return Optional.ofNullable(SYMBOLS.get((font + " " + last).toLowerCase(java.util.Locale.ROOT)))
                .map(String::valueOf).orElse("");
    }

    /** Letters in a font that draws signs instead. */
    static String inFont(String font, String text) {
        return text.codePoints().mapToObj(c -> {
            var sign = ofSymbol(font, Integer.toHexString(c));
            return sign.isEmpty() ? Character.toString(c) : sign;
        }).collect(java.util.stream.Collectors.joining());
    }

    static boolean isIn(String text) {
        return CHECKED.matcher(text).find() || EMPTY.matcher(text).find();
    }

    /** What is ticked, joined by 、 where it is several; nothing where nothing is. */
    static String chosen(String text) {
        var marked = EMPTY.matcher(CHECKED.matcher(text).replaceAll(String.valueOf(ON)))
                .replaceAll(String.valueOf(OFF)).strip();
        var first = MARK.matcher(marked);
        var before = first.find() && first.start() == 0;
        var chosen = new ArrayList<String>();
        var at = 0;
        var last = "";
        var mark = MARK.matcher(marked);
        while (mark.find()) {
            take(before ? last : mark.group(), marked.substring(at, mark.start()), before, chosen);
            last = mark.group();
            at = mark.end();
        }
        if (before) {
            take(last, marked.substring(at), true, chosen);
        }
        return String.join("、", chosen);
    }

    /** Of what stands beside a mark the word that is next to it. */
    private static void take(String mark, String beside, boolean before, List<String> chosen) {
        var words = BETWEEN.splitAsStream(beside).filter(word -> !word.isBlank()).toList();
        if (mark.equals(String.valueOf(ON)) && !words.isEmpty()) {
            chosen.add(words.get(before ? 0 : words.size() - 1));
        }
    }
}
