package huozhong.workflow.lock;

import java.util.Set;
import java.util.regex.Pattern;

/** The part of FEEL that compares: no loops, no functions of one's own, no patterns that can take for ever. */
final class EngineLockFeel {

    private static final int LONGEST = 2_000;
    private static final Set<String> LANGUAGES = Set.of("feel", "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/", "https://www.omg.org/spec/DMN/20191111/FEEL/");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern REFUSED = Pattern.compile("\\b(for|some|every|function|external)\\b|[$#]\\{|[{\\\\]");
    private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)\\s*\\(");

    /** The last word before a bracket: “list contains”, “date and time”, “starts with” … */
    private static final Set<String> CALLED = Set.of("not", "date", "time", "duration", "contains", "with", "count",
            "in", "and", "or", "if", "then", "else");

    private EngineLockFeel() {
    }

    static boolean isFeel(String language) {
        return LANGUAGES.contains(language);
    }

    static boolean isHarmless(String text) {
        var outside = STRING.matcher(text).replaceAll("\"\"");
        return text.length() <= LONGEST && EngineLockText.isPlain(text) && !REFUSED.matcher(outside).find()
                && CALL.matcher(outside).results().allMatch(call -> CALLED.contains(call.group(1)));
    }
}
