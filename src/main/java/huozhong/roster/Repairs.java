package huozhong.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import huozhong.nomination.field.Ditto;
import huozhong.nomination.field.Field;
import huozhong.nomination.field.FieldRules;
import huozhong.nomination.field.NationalLists;
import huozhong.shared.SeenText;

/**
 * Puts right in a cell of the roster what can mean only one thing, and explains what it would take for the rest.
 * A repair never makes a value that breaks its field's rule.
 */
final class Repairs {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("^['’‘`´′]+ ?");
    private static final Pattern TWO_HAN_APART =
            Pattern.compile("(" + FieldRules.HAN + ") (" + FieldRules.HAN + ")");
    private static final Pattern DOT_BETWEEN_HAN =
            Pattern.compile("(?<=" + FieldRules.HAN + ") ?[.．•・‧∙●] ?(?=" + FieldRules.HAN + ")");
    private static final Pattern SEX = Pattern.compile("^([男女])性$");
    /** The day of joining beside it. */
    private static final Pattern SINCE = Pattern.compile("[（(]\\d{4}[\\d年月日./-]*(?:入[党团]|加入)?[）)]$");
    private static final Map<String, String> POLITICS = Map.ofEntries(
            Map.entry("党员", "中共党员"), Map.entry("中国共产党党员", "中共党员"), Map.entry("共产党员", "中共党员"),
            Map.entry("中共正式党员", "中共党员"), Map.entry("预备党员", "中共预备党员"),
            Map.entry("中国共产党预备党员", "中共预备党员"), Map.entry("团员", "共青团员"),
            Map.entry("中国共产主义青年团团员", "共青团员"), Map.entry("民革", "民革党员"), Map.entry("民盟", "民盟盟员"),
            Map.entry("民建", "民建会员"), Map.entry("民进", "民进会员"), Map.entry("农工党", "农工党党员"),
            Map.entry("致公党", "致公党党员"), Map.entry("九三", "九三学社社员"), Map.entry("九三学社", "九三学社社员"),
            Map.entry("台盟", "台盟盟员"), Map.entry("无党派", "无党派人士"), Map.entry("普通群众", "群众"));

    private final CategoryWords categories;

    Repairs(List<CategoryName> categories) {
        this.categories = new CategoryWords(categories);
    }

    /** The value as it was meant, where that is clear and differs from what was typed. */
    Optional<String> repaired(Field field, String typed) {
        var meant = meant(field, clean(field, typed));
        return Optional.of(meant)
                .filter(value -> !value.equals(typed) && FieldRules.fault(field, value).isEmpty());
    }

    /** What is wrong with a value that could not be repaired, with an example as near to it as possible. */
    Optional<String> fault(Field field, String value) {
        var hint = switch (field) {
            case BIRTH -> BirthText.hint(clean(field, value));
            case MOBILE -> MobileText.hint(value);
            default -> Optional.<String>empty();
        };
        return FieldRules.fault(field, value).map(rule -> hint.orElse(rule));
    }

    private static String clean(Field field, String typed) {
        var seen = SeenText.of(typed);
        var plain = Ditto.is(seen) ? seen : APOSTROPHE.matcher(seen).replaceFirst("");
        if (field == Field.DEEDS || field == Field.HONOURS) {
            return plain;
        }
        return SPACES.matcher(plain).replaceAll(" ");
    }

    private String meant(Field field, String value) {
        return switch (field) {
            case NAME -> name(value);
            case GENDER -> SEX.matcher(value.replace(" ", "")).replaceFirst("$1");
            case BIRTH -> BirthText.month(value).orElse(value);
            case ETHNICITY -> ethnicity(value.replace(" ", ""));
            case POLITICS -> politics(SINCE.matcher(value.replace(" ", "")).replaceFirst(""));
            case MOBILE -> MobileText.number(value);
            case CATEGORY -> categories.meant(value).orElse(value);
            case EMPLOYER, SPECIALTY, DEEDS, HONOURS, PHOTO -> value;
        };
    }

    private static String ethnicity(String value) {
        return NationalLists.ETHNICITIES.contains(value + "族") ? value + "族" : value;
    }

    private static String politics(String value) {
        return POLITICS.getOrDefault(value, value);
    }

    private static String name(String value) {
        var together = TWO_HAN_APART.matcher(value);
        if (together.matches()) {
            return together.group(1) + together.group(2);
        }
        return DOT_BETWEEN_HAN.matcher(value).replaceAll("·");
    }

    /** Full-width digits and signs (１３９－＋．／) as ASCII. */
    static String halfWidth(String value) {
        return value.codePoints().map(c -> c > 0xff00 && c < 0xff5f ? c - 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
