package huozhong.roster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import huozhong.shared.SeenText;

/** Understands the categories of a plan as rosters name them: 科普, “火种”科普知识类, 二、科普类（20人）. */
final class CategoryWords {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final Pattern ORDINAL = Pattern.compile("^(?:第?" + NUMERAL + "[类组部分]{0,2}[、.．,，:：]"
            + "|[（(](?:" + NUMERAL + "|\\d{1,2})[）)]、?|\\d{1,2}[、.．）)]"
            + "|[①-⑳Ⅰ-Ⅻ][、.．]?|第(?:" + NUMERAL + "|\\d{1,2})[类组])");
    private static final Pattern ORDINAL_APART = Pattern.compile("^" + NUMERAL + "[ \\x{3000}]+(?=[^\\s、.．,，:：])");
    private static final Pattern LABEL = Pattern.compile("^(?:推荐|所在|所属|申报)?(?:队伍)?类别[:：]");
    private static final Pattern COUNT =
            Pattern.compile("[（(]?[共计]*(?:\\d{1,4}|" + NUMERAL + ")[人名位][）)]?");
    private static final Pattern ORNAMENT = Pattern.compile(
            "[★☆●○■□◆◇▲△※“”\"'‘’《》【】\\[\\]（）():：。.—_*-]|新时代文明实践|火种|计划|推荐"
            + "|所在|队伍|人员|成员|人选|名单|信息|汇总表|类别?$|方面$|组$|队$");
    /** Of a heading; what is longer is a note, and takes the patterns too long. */
    private static final int LONGEST = 60;
    private static final int SHORT = 2;
    private static final Pattern REMARK = Pattern.compile("[（(]([^（()）]{1,20})[）)]$");
    private static final Pattern LESS = Pattern.compile("[非不除外待或和兼及暂另、/，,]|其他|其它");
    private static final Pattern BETWEEN = Pattern.compile("[、,，/和及与&+；;]");

    private final Map<String, String> cores = new LinkedHashMap<>();

    CategoryWords(List<CategoryName> categories) {
        categories.forEach(category -> cores.put(category.name(), core(category.name())));
    }

    /** The one that can be meant by a text that names nothing else, if there is one. */
    Optional<String> meant(String text) {
        if (text.length() > LONGEST || cores.containsKey(text)) {
            return Optional.of(text).filter(cores::containsKey);
        }
        var remark = REMARK.matcher(text);
        return inCore(core(text)).or(() -> remark.find() && saysOnlyMore(remark.group(1))
                ? inCore(core(remark.replaceFirst(""))) : Optional.empty());
    }

    /** What stands in brackets behind a category, and neither takes it back nor names another. */
    private boolean saysOnlyMore(String remark) {
        return !LESS.matcher(remark).find() && cores.values().stream().noneMatch(core -> core.length() < SHORT + SHORT
                ? remark.contains(core)
                : remark.contains(core.substring(0, SHORT)) || remark.contains(core.substring(core.length() - SHORT)));
    }

    private Optional<String> inCore(String core) {
        return theOnly(core::equals).or(() -> core.length() < SHORT ? Optional.empty()
                : theOnly(whole -> whole.startsWith(core) || whole.endsWith(core) || isShort(core, whole)));
    }

    /** All that a heading names, one after the other or joined by 和, 、 and the like. */
    Set<String> named(String heading) {
        var named = new LinkedHashSet<String>();
        meant(heading).ifPresent(named::add);
        if (named.isEmpty() && heading.length() <= LONGEST) {
            var text = SeenText.together(heading);
            cores.keySet().stream().filter(text::contains).forEach(named::add);
            Arrays.stream(BETWEEN.split(ORDINAL.matcher(text).replaceFirst("")))
                    .forEach(part -> meant(part).ifPresent(named::add));
        }
        return named;
    }

    /** 一、 or （2） before it: no cell of a person begins so. */
    static boolean isNumbered(String text) {
        return ORDINAL.matcher(SeenText.together(text)).lookingAt();
    }

    /** 卫健 of 卫生健康. */
    private static boolean isShort(String core, String whole) {
        return core.length() == SHORT && whole.length() == SHORT + SHORT && core.charAt(0) == whole.charAt(0)
                && core.charAt(1) == whole.charAt(SHORT);
    }

    private Optional<String> theOnly(Predicate<String> fits) {
        var found = cores.entrySet().stream().filter(category -> fits.test(category.getValue())).toList();
        return found.size() == 1 ? Optional.of(found.get(0).getKey()) : Optional.empty();
    }

    private static String core(String text) {
        var seen = ORDINAL_APART.matcher(SeenText.of(text)).replaceFirst("");
        var plain = LABEL.matcher(ORDINAL.matcher(Repairs.halfWidth(SeenText.together(seen))).replaceFirst(""))
                .replaceFirst("");
        var bare = ORNAMENT.matcher(COUNT.matcher(plain).replaceAll("")).replaceAll("");
        return ORNAMENT.matcher(bare).replaceAll("");
    }
}
