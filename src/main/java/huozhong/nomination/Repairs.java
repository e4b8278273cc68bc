package huozhong.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern MOBILE_ORNAMENT =
            Pattern.compile("[\\s()（）.·。_‐‑‒–—―−─~～-]|['’‘`´′\"“”,，;；、。]+$|^['’‘`´′\"“”:：]+");
    private static final int LONGEST_MOBILE = 60;
    private static final Pattern NUMBER_OF_EXCEL = Pattern.compile("\\.0+$");
    private static final Pattern MOBILE_REMARK = Pattern.compile("[(（](?:微信|手机|电话|本人)?(?:微信|号码?|电话)?(?:同号|同步|本人)?[)）]$"
            + "|(?:微信|V信)?同号$|同微信$|^(?:联系|移动|办公)?(?:手机|电话)(?:号码?)?[:：]?");
    /** Before a mobile called from elsewhere, or a zero typed as the letter. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("^[0OoＯ](?=1[3-9]\\d{9}$)");
    static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,2}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=1\\d{10}$)");
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
            case MOBILE -> lostDigits(value);
            default -> Optional.<String>empty();
        };
        return FieldRules.fault(field, value).map(rule -> hint.orElse(rule));
    }

    private static Optional<String> lostDigits(String mobile) {
        return SCIENTIFIC.matcher(halfWidth(mobile).replace(" ", "")).matches()
                ? Optional.of("是Excel的科学计数法，后面的数字已经丢失，请按原件填写完整的11位号码") : Optional.empty();
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
            case GENDER -> value.equals("男性") || value.equals("女性") ? value.substring(0, 1) : value;
            case BIRTH -> BirthText.month(value).orElse(value);
            case ETHNICITY -> NationalLists.ETHNICITIES.contains(value + "族") ? value + "族" : value;
            case POLITICS -> POLITICS.getOrDefault(value.replace(" ", ""), value);
            case MOBILE -> mobile(value);
            case CATEGORY -> categories.meant(value).orElse(value);
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
        if (value.length() > LONGEST_MOBILE) {
            return value;
        }
        var plain = NUMBER_OF_EXCEL.matcher(halfWidth(value)).replaceFirst("");
        var bare = MOBILE_REMARK.matcher(plain.replace(" ", "")).replaceAll("");
        var digits = COUNTRY.matcher(MOBILE_ORNAMENT.matcher(bare).replaceAll("")).replaceFirst("");
        return TRUNK_ZERO.matcher(digits).replaceFirst("");
    }

    /** Full-width digits and signs (１３９－＋．／) as ASCII. */
    static String halfWidth(String value) {
        return value.codePoints().map(c -> c > 0xff00 && c < 0xff5f ? c - 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
