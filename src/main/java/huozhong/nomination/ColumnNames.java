package huozhong.nomination;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the columns of annex 2 by their names, as they are typed: with spaces, breaks and “（200字以内）”. */
final class ColumnNames {

    private static final Pattern NOISE = Pattern.compile("[\\s\\x{A0}\\x{3000}]|[（(][^）)]*[）)]|[:：*]");
    private static final Pattern UNIT = Pattern.compile("填报单位(?:[（(][^）)]*[）)])?[:：]?(.*)", Pattern.DOTALL);
    private static final Map<String, Field> NAMES = Arrays.stream(Field.values())
            .filter(field -> field != Field.PHOTO).collect(Collectors.toMap(Field::label, Function.identity()));
    /** The names of annex 1 for the same. */
    private static final Map<String, Field> OTHERS = Map.of("单位及职务", Field.EMPLOYER, "所在队伍类别", Field.CATEGORY,
            "手机", Field.MOBILE, "联系电话", Field.MOBILE, "获得荣誉", Field.HONOURS, "主要事迹", Field.DEEDS,
            "出生日期", Field.BIRTH, "类别", Field.CATEGORY);

    private ColumnNames() {
    }

    static Optional<Field> field(String header) {
        var name = NOISE.matcher(header).replaceAll("");
        return Optional.ofNullable(NAMES.get(name)).or(() -> Optional.ofNullable(OTHERS.get(name)));
    }

    static boolean isNumber(String header) {
        return NOISE.matcher(header).replaceAll("").equals("序号");
    }

    /** What follows “填报单位：” in the same cell, perhaps nothing. */
    static Optional<String> afterUnit(String text) {
        var unit = UNIT.matcher(text.strip());
        return unit.matches() ? Optional.of(unit.group(1).strip()) : Optional.empty();
    }
}
