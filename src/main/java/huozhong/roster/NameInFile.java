package huozhong.roster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import huozhong.shared.SameName;

/** Finds a person's name in a photo's: 王伟照片, 王伟_1, 附件1王伟; in 王伟明 and 张王伟 there is another's. */
final class NameInFile<T> {

    private static final String GAP = "|";
    private static final String WORD = "(?:的|个人|本人|同志|老师|女士|先生|标准|登记|证件|免冠|正面|彩色|电子|[一二两小大]?寸|[蓝白红]底|近|生活|工作"
            + "|照片|相片|图片|头像|照|副本|复件|拷贝|定稿|最终|版)";
    /** Two letters before it belong to something else, one may be the surname; what follows is a word or apart. */
    private static final String BEFORE = "(?:.*(?:\\||[^|]{2}))?";
    private static final String AFTER = WORD + "*(?:\\|.*)?";
    private static final int SHORTEST = 2;
    /** Of a file's name. */
    private static final int LONGEST = 80;

    /** By the letters of their names, so that many files find their names among many people. */
    private final Map<String, List<T>> people;

    NameInFile(List<T> people, Function<T, String> name) {
        this.people = people.stream().collect(Collectors.groupingBy(one -> PhotoFiles.letters(name.apply(one))));
    }

    /**
     * Those whose names the letters of a file's name (without its ending) hold: one only where the name stands apart;
     * a longer name hides a shorter one in it.
     */
    List<T> meant(String file) {
        var text = letters(file);
        var found = named(text.replace(GAP, ""));
        var names = found.stream().filter(one -> found.stream().noneMatch(other -> hides(other, one))).toList();
        var meant = names.stream().flatMap(one -> people.getOrDefault(one, List.of()).stream()).toList();
        return meant.size() != 1 || isIn(text, names.get(0)) ? meant : List.of();
    }

    private Set<String> named(String text) {
        var found = new LinkedHashSet<String>();
        if (text.length() <= LONGEST) {
            for (var from = 0; from < text.length(); from++) {
                for (var to = from + SHORTEST; to <= text.length(); to++) {
                    Optional.of(text.substring(from, to)).filter(people::containsKey).ifPresent(found::add);
                }
            }
        }
        found.removeIf(name -> name.codePointCount(0, name.length()) < SHORTEST);
        return found;
    }

    /** Whether somebody's name stands in the file's name. */
    static boolean isMeant(String file, String name) {
        return isIn(letters(file), PhotoFiles.letters(name));
    }

    private static boolean isIn(String text, String name) {
        if (name.codePointCount(0, name.length()) < SHORTEST || text.length() > LONGEST) {
            return false;
        }
        var apart = name.codePoints().mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\|?"));
        return Pattern.matches(BEFORE + apart + AFTER, text);
    }

    private static boolean hides(String longer, String shorter) {
        return longer.length() > shorter.length() && longer.contains(shorter);
    }

    private static String letters(String text) {
        return SameName.key(text).codePoints()
                .mapToObj(character -> PhotoFiles.isLetter(character) ? Character.toString(character) : GAP)
                .collect(Collectors.joining()).replaceAll("\\|+", GAP);
    }
}
