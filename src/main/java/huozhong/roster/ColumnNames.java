package huozhong.roster;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import huozhong.nomination.field.Field;
import huozhong.shared.SeenText;

/** Knows the columns of annex 2 by their names, as they are typed: ① 姓　名*（必填）, “工作单位（200字以内）/职务”. */
public final class ColumnNames {

    /** A remark in brackets, or from a bracket that nobody closed; it is the name where nothing else is. */
    private static final Pattern REMARK = Pattern.compile(
            "[（(\\[【〔{｛<＜〈《「『][^）)\\]】〕}｝>＞〉》」』]*(?:[）)\\]】〕}｝>＞〉》」』]|$)");
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[）)、.．:：]|\\d{1,2}|[①-⑳])");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final int LONGEST = 60;
    private static final int LONGEST_UNIT = 300;
    private static final Pattern UNIT = Pattern.compile("填报单位(?:[（(][^）)]*[）)])?[:：]?(.*?)"
            + "(?:[（(](?:盖章|公章|加盖公章)[）)])?(?:\\s+(?:填报|填表|报送|联系|审核|日期|时间).*)?", Pattern.DOTALL);
    private static final Map<String, Field> NAMES = Arrays.stream(Field.values())
            .filter(field -> field != Field.PHOTO).collect(Collectors.toMap(Field::label, Function.identity()));
    /** The names of annex 1 for the same. */
    private static final Map<String, Field> OTHERS = Map.ofEntries(
            entry("单位及职务", Field.EMPLOYER), entry("工作单位和职务", Field.EMPLOYER), entry("单位职务", Field.EMPLOYER),
            entry("工作单位及职务职称", Field.EMPLOYER), entry("工作单位职务", Field.EMPLOYER),
            entry("所在队伍类别", Field.CATEGORY), entry("队伍类别", Field.CATEGORY), entry("推荐队伍类别", Field.CATEGORY),
            entry("类别", Field.CATEGORY), entry("手机", Field.MOBILE), entry("手机号", Field.MOBILE),
            entry("手机号码", Field.MOBILE), entry("联系手机号", Field.MOBILE), entry("移动电话", Field.MOBILE),
            entry("联系电话", Field.MOBILE), entry("联系方式", Field.MOBILE), entry("获得荣誉", Field.HONOURS),
            entry("荣誉", Field.HONOURS), entry("获得荣誉情况", Field.HONOURS), entry("所获荣誉", Field.HONOURS),
            entry("主要事迹", Field.DEEDS), entry("事迹", Field.DEEDS), entry("事迹简介", Field.DEEDS),
            entry("个人特长", Field.SPECIALTY), entry("出生日期", Field.BIRTH), entry("出生年月日", Field.BIRTH),
            entry("出生时间", Field.BIRTH), entry("人员姓名", Field.NAME), entry("性別", Field.GENDER),
            entry("联系手机号码", Field.MOBILE), entry("所在单位及职务", Field.EMPLOYER),
            entry("单位及职务职称", Field.EMPLOYER), entry("工作单位及职称", Field.EMPLOYER),
            entry("申报类别", Field.CATEGORY), entry("推荐队伍", Field.CATEGORY), entry("所属类别", Field.CATEGORY));
    /** What a second row of the header says below a column that is known already. */
    private static final Set<String> PARTS_OF_COLUMNS = Set.of("工作单位", "单位", "单位名称", "单位全称", "职务", "职称", "职务职称", "现任职务",
            "办公电话", "办公", "座机", "固定电话", "固话", "电话", "微信", "微信号", "邮箱", "年", "月", "年月", "名称");
    private static final Set<String> POSTS = Set.of("职务", "职称", "职务职称", "现任职务");

    private ColumnNames() {
    }

    public static Optional<Field> field(String header) {
        var name = plain(header);
        return Optional.ofNullable(NAMES.get(name)).or(() -> Optional.ofNullable(OTHERS.get(name)));
    }

    /** Whether it is the very name that annex 2 has, or the extended template. */
    static boolean isAnnex2(String header) {
        return NAMES.containsKey(plain(header));
    }

    static boolean isNumber(String header) {
        var name = plain(header);
        return name.equals("序号") || name.equals("编号") || name.equalsIgnoreCase("NO");
    }

    /** 工作单位 or 办公电话 below 工作单位及职务 or 联系方式. */
    static boolean isPartOfColumn(String header) {
        return PARTS_OF_COLUMNS.contains(plain(header));
    }

    /** 职务 in a column of its own, which no field has. */
    static boolean isPost(String header) {
        return POSTS.contains(plain(header));
    }

    private static String plain(String header) {
        if (header.length() > LONGEST) {
            return "";
        }
        var text = ORDINAL.matcher(SeenText.together(header)).replaceFirst("");
        var name = letters(REMARK.matcher(text).replaceAll(""));
        return name.isEmpty() ? letters(text) : name;
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").replaceFirst("必填$", "");
    }

    /** What follows “填报单位：” in the same cell, perhaps nothing. */
    static Optional<String> afterUnit(String text) {
        var unit = UNIT.matcher(text.length() > LONGEST_UNIT ? "" : SeenText.of(text));
        return unit.matches() ? Optional.of(SeenText.of(unit.group(1))) : Optional.empty();
    }
}
