package huozhong.registration.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;
import huozhong.roster.ColumnNames;
import huozhong.shared.SeenText;

/** What a form's cell says is in the cell beside it: a field, an opinion, the photo, or something nobody asked for. */
record FormLabel(Kind kind, @Nullable Field field, String name, boolean exact) {

    enum Kind { FIELD, OPINION, PHOTO, OTHER }

    private static final int LONGEST = 40;
    private static final FormLabel PLACE = new FormLabel(Kind.PHOTO, Field.PHOTO, "照片", true);
    private static final Pattern PHOTO = Pattern.compile(
            "[（(]?(?:请|此处|粘|贴|张|近|期|免冠|正面|彩色|标准|电子|个人|本人|[一二两小大]?寸|[蓝白红]底|登记|证件)*(?:照片|相片|照)"
                    + "(?:处|粘贴处|[（(].*|电子版)?[）)]?");
    private static final Pattern OPINION = Pattern.compile(
            "[^，。；：]{0,12}意见(?:[（(].{0,20}[）)])?[:：]?(?:[（(].{0,20}[）)])?");
    private static final Map<String, Field> MORE = Map.ofEntries(
            Map.entry("工作单位", Field.EMPLOYER), Map.entry("所在单位", Field.EMPLOYER), Map.entry("单位", Field.EMPLOYER),
            Map.entry("职务", Field.EMPLOYER), Map.entry("职务职称", Field.EMPLOYER), Map.entry("现任职务", Field.EMPLOYER),
            Map.entry("电话", Field.MOBILE), Map.entry("本人手机", Field.MOBILE), Map.entry("专长", Field.SPECIALTY),
            Map.entry("特长爱好", Field.SPECIALTY), Map.entry("主要特长", Field.SPECIALTY),
            Map.entry("个人事迹", Field.DEEDS), Map.entry("主要事迹介绍", Field.DEEDS), Map.entry("事迹材料", Field.DEEDS),
            Map.entry("简要事迹", Field.DEEDS), Map.entry("个人事迹介绍", Field.DEEDS), Map.entry("事迹简要介绍", Field.DEEDS),
            Map.entry("荣誉情况", Field.HONOURS), Map.entry("获奖情况", Field.HONOURS),
            Map.entry("获得荣誉及媒体报道", Field.HONOURS), Map.entry("获得荣誉和媒体报道情况", Field.HONOURS),
            Map.entry("所获荣誉及媒体报道情况", Field.HONOURS), Map.entry("荣誉及媒体报道情况", Field.HONOURS),
            Map.entry("推荐类别", Field.CATEGORY), Map.entry("所在队伍", Field.CATEGORY));
    private static final List<String> OTHERS = List.of("备注", "身份证号", "身份证号码", "学历", "文化程度", "职称", "年龄", "籍贯",
            "邮箱", "电子邮箱", "办公电话", "固定电话", "座机", "微信", "微信号", "通讯地址", "家庭住址", "住址", "地址", "邮编",
            "健康状况", "参加工作时间", "入党时间", "填表日期", "填表时间", "填表人", "序号", "编号", "推荐单位", "填报单位", "毕业院校");
    private static final Pattern REMARK = Pattern.compile("[（(].*?[）)]");
    /** A label with its value behind it. */
    private static final Pattern SAYS_MORE = Pattern.compile("[:：].|\\d{4}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]|[（(].*?[）)]");
    /** The names that may stand before a colon in a text, each with blanks between its characters. */
    private static final Map<String, FormLabel> NAMES = names();
    private static final Pattern BEFORE_COLON = Pattern.compile("(?:^|(?<=[\\s\\x{3000}；;，,。]))("
            + NAMES.keySet().stream()
            .sorted((one, other) -> other.length() - one.length()).map(FormLabel::spaced)
            .collect(Collectors.joining("|")) + ")(?:[（(][^（()）\\n]{0,30}[）)])?[\\s\\x{3000}]{0,6}[:：]",
            Pattern.MULTILINE);

    private static Map<String, FormLabel> names() {
        var names = new LinkedHashMap<String, FormLabel>();
        Stream.of(Field.values()).filter(field -> field != Field.PHOTO).forEach(field -> {
            names.put(field.label(), new FormLabel(Kind.FIELD, field, field.label(), true));
            names.put(field.formLabel(), new FormLabel(Kind.FIELD, field, field.formLabel(), true));
        });
        MORE.forEach((name, field) -> names.putIfAbsent(name, new FormLabel(Kind.FIELD, field, name, false)));
        Stream.of("手机", "手机号", "手机号码", "联系电话", "联系手机号码", "出生日期", "队伍类别", "类别", "主要事迹", "获得荣誉", "单位及职务",
                "单位职务").forEach(name -> ColumnNames.field(name)
                        .ifPresent(field -> names.putIfAbsent(name, new FormLabel(Kind.FIELD, field, name, false))));
        OTHERS.forEach(name -> names.putIfAbsent(name, new FormLabel(Kind.OTHER, null, name, false)));
        return names;
    }

    private static String spaced(String name) {
        return name.codePoints().mapToObj(Character::toString).map(Pattern::quote)
                .collect(Collectors.joining("[ \\x{3000}\\x{A0}]{0,6}"));
    }

    /** What the whole of a cell's text is the label of, if it is one. */
    static @Nullable FormLabel of(String cell) {
        if (cell.isBlank() || cell.length() > LONGEST * 2) {
            return null;
        }
        var text = SeenText.together(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (OPINION.matcher(text).matches()) {
            return new FormLabel(Kind.OPINION, null, text.replaceAll("[:：].*|[（(].*", ""), true);
        }
        if (PHOTO.matcher(text).matches()) {
            return PLACE;
        }
        if (SAYS_MORE.matcher(REMARK.matcher(text).replaceAll("")).find()) {
            return null;
        }
        var name = NO_LETTER.matcher(text).replaceAll("");
        var known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        return ColumnNames.field(text).map(field -> new FormLabel(Kind.FIELD, field, field.label(), false))
                .orElse(null);
    }

    boolean isLong() {
        return kind == Kind.OPINION || field == Field.DEEDS || field == Field.HONOURS || field == Field.SPECIALTY
                || field == Field.EMPLOYER;
    }

    /** Whose text isn't searched for labels. */
    boolean isFree() {
        return kind == Kind.OPINION || field == Field.DEEDS || field == Field.HONOURS;
    }

    /** A label within a text, and what follows it up to the next. */
    record Within(FormLabel label, String value) {
    }

    /** 姓名：王伟 性别：男, or a label in its own first line; empty where the text doesn't begin so. */
    static List<Within> within(String text) {
        var found = new ArrayList<Within>();
        var line = text.indexOf('\n');
        var first = line < 0 ? null : of(text.substring(0, line));
        if (first != null && first.kind != Kind.OTHER) {
            return List.of(new Within(first, text.substring(line + 1).strip()));
        }
        var match = BEFORE_COLON.matcher(text);
        FormLabel label = null;
        var from = 0;
        while (match.find()) {
            if (label == null && !text.substring(0, match.start()).isBlank()) {
                return List.of();
            }
            if (label != null) {
                found.add(new Within(label, text.substring(from, match.start()).strip()));
                if (label.isFree()) {
                    return List.of(new Within(label, text.substring(from).strip()));
                }
            }
            label = NAMES.get(SeenText.together(match.group(1)));
            from = match.end();
        }
        if (label != null) {
            found.add(new Within(label, text.substring(from).strip()));
        }
        return found;
    }
}
