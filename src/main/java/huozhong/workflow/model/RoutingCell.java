package huozhong.workflow.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a cell of the routing table: nothing, words in quotes, all but some words, or another FEEL. */
record RoutingCell(String text) {

    private static final String WORD = "\"[^\"]*\"";
    private static final String LIST = WORD + "(?:\\s*,\\s*" + WORD + ")*";
    private static final Pattern WORDS = Pattern.compile(LIST);
    private static final Pattern ALL_BUT = Pattern.compile("not\\s*\\(\\s*" + LIST + "\\s*\\)");
    private static final Pattern QUOTED = Pattern.compile(WORD);
    private static final Pattern BARE = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„‟＂‘’「」『』«»]");
    private static final Set<String> OF_FEEL = Set.of("not", "if", "then", "else", "and", "or", "in", "true", "false",
            "null", "contains", "starts", "ends", "with", "list", "count", "string", "length", "upper",
            "lower", "case");

    boolean isAny() {
        return text.isEmpty() || text.equals("-");
    }

    boolean isWords() {
        return WORDS.matcher(text).matches();
    }

    boolean isAllBut() {
        return ALL_BUT.matcher(text).matches();
    }

    List<String> words() {
        return QUOTED.matcher(text).results().map(MatchResult::group).map(word -> word.substring(1, word.length() - 1))
                .toList();
    }

    /** Whether this word passes; a FEEL that can't be told from here may let it. */
    boolean admits(String word) {
        return isAny() || isWords() && words().contains(word) || isAllBut() && !words().contains(word)
                || !isWords() && !isAllBut();
    }

    /** What was typed wrongly and what to type, as far as it is one of the known slips. */
    Optional<String> slip() {
        if (TYPOGRAPHIC.matcher(text).find()) {
            return Optional.of("用了中文引号，应改用英文双引号，如 " + example());
        }
        if (text.contains("，") || text.contains("、") || text.contains("；")) {
            return Optional.of("用了中文标点，几个词之间应用英文逗号，如 " + example());
        }
        var bare = BARE.matcher(QUOTED.matcher(text).replaceAll("")).results().map(MatchResult::group)
                .filter(word -> !OF_FEEL.contains(word)).toList();
        return bare.isEmpty() ? Optional.empty() : Optional.of("没有加引号，应写 " + example());
    }

    private String example() {
        var words = BARE.matcher(text).results().map(MatchResult::group).filter(word -> !OF_FEEL.contains(word))
                .map(word -> "\"" + word + "\"").collect(Collectors.joining(","));
        return words.isEmpty() ? "\"GiveEmployerOpinion\"" : words;
    }
}
