package huozhong.nomination.field;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** By what a search finds a nominee, each the beginning of a range of an index: endings of the name, of the number. */
public final class NomineeKeys {

    /** Stands before digits, so that they are never taken for a name. */
    public static final String NUMBER = "#";
    private static final int FEWEST_DIGITS = 2;

    private NomineeKeys() {
    }

    /** 曾海燕 is found by 海燕, which begins one of these; …-0109 by 0109, 109 and 09. */
    public static Set<String> of(String number, @Nullable String name) {
        var keys = new HashSet<String>();
        var digits = number.replaceFirst("^.*?(\\d*)\\D*$", "$1");
        IntStream.rangeClosed(0, digits.length() - FEWEST_DIGITS)
                .forEach(from -> keys.add(NUMBER + digits.substring(from)));
        keys.addAll(endings(name == null ? "" : name.strip()));
        return keys;
    }

    private static Set<String> endings(String name) {
        var points = name.codePoints().toArray();
        return IntStream.range(0, points.length).mapToObj(from -> new String(points, from, points.length - from))
                .filter(ending -> !ending.isBlank()).collect(Collectors.toSet());
    }
}
