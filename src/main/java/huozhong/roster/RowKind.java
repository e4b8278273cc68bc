package huozhong.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import huozhong.nomination.field.Field;
import huozhong.shared.SeenText;

/** What a row below the header is, as who reads the sheet takes it. */
enum RowKind {
    /** Nothing, or the page's head once more. */
    NOTHING,
    PERSON,
    /** Something of a person, but perhaps no person. */
    DOUBTFUL,
    HEADING,
    /** 合计, 填表人, 注: what stands around the people. */
    FRAME;

    private static final int LONGEST_HEADING = 60;
    private static final Pattern FRAME_TEXT = Pattern.compile("(?:本页|本表|以上)?(?:合计|小计|总计|共计|总人数|人数).{0,40}"
            + "|共?[\\d一二三四五六七八九十]{1,5}[人名]|\\d{1,4}"
            + "|(?:单位|部门|主要|分管|科室)?(?:填表|填报|制表|审核|审批|复核|经办|报送|上报|负责|联系|签字|签名|签发|领导|盖章|公章|电话|手机|传真|邮箱|日期|时间)"
            + "[人者]?(?:签字|签名|盖章|单位|日期|时间|电话|方式)?(?:[（(][^）)]*[）)])?[:：].*"
            + "|[（(]?(?:单位|部门)?(?:盖章|公章|签字|签章)[）)]?|\\d{4}年\\d{1,2}月\\d{1,2}日|年月日|第\\d+页.*"
            + "|(?:备注|附注|说明|填表说明|填写说明|注意事项|注|附件?)\\d?[:：.、].*", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("(?:(?:单位|部门|主要|分管)?(?:填表|填报|制表|审核|审批|复核|经办|报送|上报|负责|联系)人?"
            + "|(?:填表|填报|制表|报送)?(?:日期|时间)|(?:分管|主管|主要|单位|部门)?领导|注|备注|附注|说明|(?:填表|填写)说明)(?:签字|签名|盖章)?(?:[:：].*)?",
            Pattern.DOTALL);
    private static final String SAMPLE = "(?:填写)?(?:示例|样例|范例|示范|样本)\\d?";
    private static final Pattern EXAMPLE = Pattern.compile("[（(\\[【]?(?:" + SAMPLE
            + "|例如?\\d?|如|参考|[Ee]\\.?[Gg]\\.?)[）)\\]】]?[:：]?");
    private static final Pattern EXAMPLE_NAME = Pattern.compile(SAMPLE + "|.{1,8}[（(](?:" + SAMPLE + "|例)[）)]");
    private static final Pattern GROUP = Pattern.compile("其他.{0,6}|.*(?:类|类别|队伍|小组)(?:[（(][^）)]*[）)])?");
    private static final Pattern NAME_LIKE = Pattern.compile("[\\p{IsHan}\\x{20000}-\\x{3FFFD}]{2,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[.、．]?");
    private static final Pattern SEX = Pattern.compile("[男女].{0,2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|[一二][九〇零○].{2}年");
    private static final Pattern PARTY = Pattern.compile("[党团]员|群众|人士|民[革盟建进]|九三|[会社盟]员");
    private static final int DIGITS_OF_A_PHONE = 6;
    private static final Set<Field> A_PERSON_HAS = Set.of(Field.GENDER, Field.BIRTH, Field.ETHNICITY, Field.POLITICS,
            Field.EMPLOYER, Field.MOBILE);

    /** Tells by the header, the categories, and the texts that stood above the header. */
    static RowKind of(Map<Integer, String> cells, RosterHeader header, CategoryWords categories, Set<String> head) {
        var number = cells.getOrDefault(header.numberColumn(), "");
        var numbered = !number.isEmpty() && NUMBER.matcher(number).matches();
        var values = header.values(cells);
        if ((numbered || number.isEmpty()) && isPlainly(values)) {
            return PERSON;
        }
        var texts = cells.entrySet().stream().filter(cell -> !numbered || cell.getKey() != header.numberColumn())
                .map(Map.Entry::getValue).collect(Collectors.toSet());
        if (texts.isEmpty() || head.containsAll(texts) || !values.isEmpty() && header.isRepeatedBy(values)) {
            return NOTHING;
        }
        if (isLabel(number) || !isSomebody(number, values) && texts.stream().anyMatch(RowKind::isLabel)
                || texts.stream().allMatch(RowKind::isFrame)) {
            return FRAME;
        }
        if (values.size() == 1 && !values.containsKey(Field.NAME) && texts.size() == 1
                && (numbered || number.isEmpty())) {
            return ofOne(values.keySet().iterator().next(), texts.iterator().next(), numbered, categories);
        }
        var kind = ofTexts(texts, numbered ? "" : number, values, categories);
        var onlyNamed = numbered && texts.size() == 1;
        return onlyNamed && kind == DOUBTFUL ? PERSON : kind;
    }

    /** Most rows are: no heading has a gender and a mobile. */
    private static boolean isPlainly(Map<Field, String> values) {
        var gender = values.getOrDefault(Field.GENDER, "");
        return (gender.equals("男") || gender.equals("女")) && values.containsKey(Field.MOBILE)
                && NAME_LIKE.matcher(values.getOrDefault(Field.NAME, "")).matches();
    }

    /** Two things that only a person has; the rest can be asked for. */
    static boolean isSomebody(String number, Map<Field, String> values) {
        var name = values.getOrDefault(Field.NAME, "");
        var named = NAME_LIKE.matcher(name).matches() && !isLabel(name);
        return Stream.of(NUMBER.matcher(number).matches(), named, named && values.containsKey(Field.EMPLOYER),
                SEX.matcher(values.getOrDefault(Field.GENDER, "")).matches(),
                YEAR.matcher(values.getOrDefault(Field.BIRTH, "")).find(),
                values.getOrDefault(Field.ETHNICITY, "").endsWith("族"),
                PARTY.matcher(values.getOrDefault(Field.POLITICS, "")).find(),
                values.getOrDefault(Field.MOBILE, "").chars().filter(Character::isDigit).count() > DIGITS_OF_A_PHONE)
                .filter(has -> has).count() > 1;
    }

    /** 例, 示例 instead of a number, or as a name. */
    static boolean isExample(String number, String name) {
        return EXAMPLE.matcher(SeenText.together(number)).matches()
                || EXAMPLE_NAME.matcher(SeenText.together(name)).matches();
    }

    /** A category typed in advance into rows that were left empty says nothing of the rows below. */
    private static RowKind ofOne(Field field, String text, boolean numbered, CategoryWords categories) {
        if (field == Field.CATEGORY && !CategoryWords.isNumbered(text)) {
            return numbered ? NOTHING : DOUBTFUL;
        }
        return isHeading(text, categories) ? HEADING : DOUBTFUL;
    }

    /** The words of a heading, without its number and count where these have cells of their own. */
    static String heading(Collection<String> texts) {
        var words = words(texts);
        return (words.isEmpty() ? List.copyOf(texts) : words).stream().distinct().collect(Collectors.joining(" "));
    }

    private static List<String> words(Collection<String> texts) {
        return texts.stream().filter(text -> !isFrame(text) && !isOrdinal(text)).toList();
    }

    private static RowKind ofTexts(Collection<String> texts, String number, Map<Field, String> values,
                                   CategoryWords categories) {
        var name = values.getOrDefault(Field.NAME, "");
        var heading = isHeading(number, categories) || isHeading(name, categories);
        var has = values.keySet().stream().filter(A_PERSON_HAS::contains).count();
        if (texts.size() > 1 && !heading && (has > 0 && !name.isEmpty() || has > 2)) {
            return PERSON;
        }
        var words = words(texts);
        if (words.size() > 1 && !values.isEmpty()) {
            return DOUBTFUL;
        }
        if (values.isEmpty() && number.isEmpty()) {
            return words.stream().anyMatch(text -> isHeading(text, categories)) ? HEADING : NOTHING;
        }
        return !heading && texts.size() == 1 && NAME_LIKE.matcher(name).matches() ? DOUBTFUL : HEADING;
    }

    private static boolean isOrdinal(String text) {
        return text.matches("[（(]?[一二三四五六七八九十]{1,3}[）)、.]?");
    }

    private static boolean isHeading(String text, CategoryWords categories) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADING
                && (CategoryWords.isNumbered(text) && !isFrame(text) || isOrdinal(text)
                || GROUP.matcher(text).matches() || categories.meant(text).isPresent());
    }

    private static boolean isLabel(String text) {
        return LABEL.matcher(SeenText.together(text)).matches();
    }

    private static boolean isFrame(String text) {
        return FRAME_TEXT.matcher(SeenText.together(text)).matches();
    }
}
