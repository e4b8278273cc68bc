package huozhong.nomination.field;

import java.util.Optional;
import java.util.regex.Pattern;

import huozhong.shared.Unseen;

/** The rule of each field of annex 1, in one place for the form, the roster and every correction. */
public final class FieldRules {

    /** Han with every extension: a JDK knows the letters of its own Unicode, planes 2 and 3 hold the later ones. */
    public static final String HAN = "[\\p{IsHan}\\x{20000}-\\x{3FFFD}]";
    /** With what stands on it (ế): so many marks are enough for every alphabet. */
    private static final String LATIN = "\\p{IsLatin}\\p{Mn}{0,4}";
    /** A radical of the supplement (⺠) is no character, though it looks like one. */
    private static final String LETTER = "(?:(?![\\x{2E80}-\\x{2EFF}])" + HAN + "|" + LATIN + ")";
    private static final Pattern NAME = Pattern.compile(LETTER + "+(·" + LETTER + "+)*");
    private static final Pattern FOREIGN_NAME =
            Pattern.compile("(?:" + LATIN + ")+\\.?([ ·'’-](?:" + LATIN + ")+\\.?)*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{A0}\\x{3000}]");
    private static final Pattern BIRTH = Pattern.compile("(19\\d\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}"
                    + "\\x{FEFF}\\x{FFFE}\\x{FFFF}]");
    private static final int LONGEST_NOTHING = 40;
    private static final Pattern STROKES = Pattern.compile("[\\p{P}\\p{S}\\s]+|[一1lI0xX×]");
    private static final Pattern NOTHING = Pattern.compile("[\\p{P}\\p{S}\\s]*(?:[一lIxX×]+|\\d{1,20}|[Nn]/?[Aa]|null"
            + "|暂?无|[本我]单位|没有|空|不详|未知|不清楚|待定|待填|待补|待补充|略|无(?:业|单位|工作|工作单位|职业)|待业"
            + "|[离退]休(?:人员|职工|干部)?|农民|务农|自由职业者?|个体户?|其他|某?单位|保密|见附件|详见附件)?[\\p{P}\\p{S}\\s]*");
    private static final Pattern NOBODY = Pattern.compile(".{0,3}某{1,2}.?|测试.?|(?:真实)?姓名");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]");

    private FieldRules() {
    }

    /** The sentence that says what is wrong with a value that is there; lengths are counted in code points. */
    public static Optional<String> problem(Field field, String value) {
        return fault(field, value).map(field.label()::concat);
    }

    /** The same without the field's name before it. */
    public static Optional<String> fault(Field field, String value) {
        if (isLong(field) ? UNWRITABLE.matcher(LINE_BREAKS.matcher(value).replaceAll("")).find() : Unseen.isIn(value)) {
            return Optional.of("含有换行符等不可见字符，请删除");
        }
        if (saysNothing(field, value)) {
            return Optional.of(nothing(field));
        }
        return switch (field) {
            case NAME -> name(value);
            case GENDER -> unless(value.equals("男") || value.equals("女"), "应为“男”或“女”");
            case BIRTH -> unless(BIRTH.matcher(value).matches(), "格式应为1978-05这样的年份和月份");
            case ETHNICITY -> unless(NationalLists.ETHNICITIES.contains(value), "应为规范的民族名称，如“汉族”“满族”");
            case POLITICS -> unless(NationalLists.POLITICS.contains(value), "应为规范的政治面貌，如“中共党员”“群众”");
            case MOBILE -> unless(MOBILE.matcher(value).matches(), "应为1开头的11位手机号码");
            case CATEGORY -> unless(!value.isBlank(), "应为计划中的一个类别");
            case EMPLOYER, DEEDS -> atMost(200, value);
            case SPECIALTY -> atMost(100, value);
            case HONOURS -> atMost(1000, value);
            case PHOTO -> unless(FILE.matcher(value).matches(), "应从本系统上传");
        };
    }

    /** 无, /, ——, 同上: something typed only because a cell or a box was not to stay empty. */
    private static boolean saysNothing(Field field, String value) {
        return value.length() <= LONGEST_NOTHING && switch (field) {
            case NAME -> NOTHING.matcher(value).matches() || NOBODY.matcher(value).matches()
                    || Ditto.isReference(value);
            case EMPLOYER, DEEDS -> NOTHING.matcher(value).matches() || Ditto.isReference(value);
            case SPECIALTY -> STROKES.matcher(value).matches() || Ditto.is(value);
            default -> false;
        };
    }

    private static String nothing(Field field) {
        return field == Field.EMPLOYER ? "不是单位，没有工作单位的请写所在街道或社区，退休人员请写原单位、街道或社区"
                : "没有写明内容，请按实际情况填写";
    }

    private static boolean isLong(Field field) {
        return field == Field.DEEDS || field == Field.HONOURS;
    }

    private static Optional<String> name(String value) {
        var length = length(value);
        if (length < 2 || length > 50) {
            return Optional.of("应为2至50个字");
        }
        if (SPACE.matcher(value).find() && !FOREIGN_NAME.matcher(value).matches()) {
            return Optional.of("中不能有空格");
        }
        return unless(NAME.matcher(value).matches() || FOREIGN_NAME.matcher(value).matches(),
                "只能由汉字、外文字母和间隔号“·”组成");
    }

    private static Optional<String> atMost(int max, String value) {
        var length = length(value);
        return unless(length <= max, "不能超过" + max + "字，现有" + length + "字");
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    private static Optional<String> unless(boolean fine, String fault) {
        return fine ? Optional.empty() : Optional.of(fault);
    }
}
