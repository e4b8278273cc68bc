package huozhong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts right in a cell of the roster what can mean only one thing, and explains what it would take for the rest.
 * A repair never makes a value that breaks its field's rule.
 */
final class Repairs {

    private static final Pattern UNSEEN = Pattern.compile("[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{FEFF}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\x{A0}\\x{3000}]+");
    private static final Pattern TWO_HAN_APART =
            Pattern.compile("(" + FieldRules.HAN + ") (" + FieldRules.HAN + ")");
    private static final Pattern DOT_BETWEEN_HAN =
            Pattern.compile("(?<=" + FieldRules.HAN + ") ?[.．•・‧∙●] ?(?=" + FieldRules.HAN + ")");
    private static final Pattern MOBILE_ORNAMENT = Pattern.compile("[\\s()（）-]|\\.0$");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=1\\d{10}$)");
    private static final Pattern CATEGORY_ORNAMENT = Pattern.compile("[“”\" ]|火种|队伍|类$");
    private static final Map<String, String> POLITICS = Map.ofEntries(
            Map.entry("党员", "中共党员"), Map.entry("中国共产党党员", "中共党员"), Map.entry("共产党员", "中共党员"),
            Map.entry("中共正式党员", "中共党员"), Map.entry("预备党员", "中共预备党员"),
            Map.entry("中国共产党预备党员", "中共预备党员"), Map.entry("团员", "共青团员"),
            Map.entry("中国共产主义青年团团员", "共青团员"), Map.entry("民革", "民革党员"), Map.entry("民盟", "民盟盟员"),
            Map.entry("民建", "民建会员"), Map.entry("民进", "民进会员"), Map.entry("农工党", "农工党党员"),
            Map.entry("致公党", "致公党党员"), Map.entry("九三", "九三学社社员"), Map.entry("九三学社", "九三学社社员"),
            Map.entry("台盟", "台盟盟员"), Map.entry("无党派", "无党派人士"), Map.entry("普通群众", "群众"));

    private final List<CategoryName> categories;

    Repairs(List<CategoryName> categories) {
        this.categories = categories;
    }

    /** The value as it was meant, where that is clear and differs from what was typed. */
    Optional<String> repaired(Field field, String typed) {
        var meant = meant(field, clean(field, typed));
        return Optional.of(meant)
                .filter(value -> !value.equals(typed) && FieldRules.fault(field, value).isEmpty());
    }

    /** What is wrong with a value that could not be repaired, with an example as near to it as possible. */
    Optional<String> fault(Field field, String value) {
        var hint = field == Field.BIRTH ? BirthText.hint(clean(field, value)) : Optional.<String>empty();
        return FieldRules.fault(field, value).map(rule -> hint.orElse(rule));
    }

    private static String clean(Field field, String typed) {
        var seen = UNSEEN.matcher(typed).replaceAll("").strip();
        var plain = seen.startsWith("'") ? seen.substring(1).strip() : seen;
        if (field == Field.DEEDS || field == Field.HONOURS) {
            return plain;
        }
        return SPACES.matcher(plain).replaceAll(" ");
    }

    private String meant(Field field, String value) {
        return switch (field) {
            case NAME -> name(value);
            case GENDER -> value.equals("男性") || value.equals("女性") ? value.substring(0, 1) : value;
            case BIRTH -> BirthText.month(value).orElse(value);
            case ETHNICITY -> NationalLists.ETHNICITIES.contains(value + "族") ? value + "族" : value;
            case POLITICS -> POLITICS.getOrDefault(value.replace(" ", ""), value);
            case MOBILE -> mobile(value);
            case CATEGORY -> category(value);
            case EMPLOYER, SPECIALTY, DEEDS, HONOURS, PHOTO -> value;
        };
    }

    private static String name(String value) {
        var together = TWO_HAN_APART.matcher(value);
        if (together.matches()) {
            return together.group(1) + together.group(2);
        }
        return DOT_BETWEEN_HAN.matcher(value).replaceAll("·");
    }

    private static String mobile(String value) {
        var digits = MOBILE_ORNAMENT.matcher(halfWidth(value)).replaceAll("");
        return COUNTRY.matcher(digits).replaceFirst("");
    }

    private String category(String value) {
        var core = CATEGORY_ORNAMENT.matcher(value).replaceAll("");
        var meant = categories.stream().map(CategoryName::name)
                .filter(name -> name.equals(value) || core.length() > 1 && (name.contains(core) || core.contains(name)))
                .toList();
        return meant.size() == 1 ? meant.get(0) : value;
    }

    /** Full-width digits and signs (１３９－＋．／) as ASCII. */
    static String halfWidth(String value) {
        return value.codePoints().map(c -> c > 0xff00 && c < 0xff5f ? c - 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
