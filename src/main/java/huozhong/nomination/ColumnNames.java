package huozhong.nomination;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import huozhong.shared.SeenText;

/** Knows the columns of annex 2 by their names, as they are typed: with spaces, breaks and “（200字以内）”. */
final class ColumnNames {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}]|[（(\\[【][^）)\\]】]*[）)\\]】]"
            + "|[:：*＊★☆※“”\"/／、|]|^\\d{1,2}[.、．]|必填$");
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
            entry("个人特长", Field.SPECIALTY), entry("出生日期", Field.BIRTH), entry("出生年月日", Field.BIRTH));

    private ColumnNames() {
    }

    static Optional<Field> field(String header) {
        var name = plain(header);
        return Optional.ofNullable(NAMES.get(name)).or(() -> Optional.ofNullable(OTHERS.get(name)));
    }

    /** Whether it is the very name that annex 2 has, or the extended template. */
    static boolean isAnnex2(String header) {
        return NAMES.containsKey(plain(header));
    }

    static boolean isNumber(String header) {
        var name = plain(header);
        return name.equals("序号") || name.equals("编号");
    }

    private static String plain(String header) {
        return header.length() > LONGEST ? "" : NOISE.matcher(SeenText.together(header)).replaceAll("");
    }

    /** What follows “填报单位：” in the same cell, perhaps nothing. */
    static Optional<String> afterUnit(String text) {
        var unit = UNIT.matcher(text.length() > LONGEST_UNIT ? "" : SeenText.of(text));
        return unit.matches() ? Optional.of(SeenText.of(unit.group(1))) : Optional.empty();
    }
}
