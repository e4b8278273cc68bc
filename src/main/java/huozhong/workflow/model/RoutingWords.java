package huozhong.workflow.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.workflow.CaseSource;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.Whose;

/**
 * What the routing table says, as an official would: 本地区卫健部门负责人. Kinds and roles are in the words of the module
 * whose process has them; a word that isn't known stays as it is.
 */
@Component
class RoutingWords {

    private static final Map<String, String> FOR_EVERYBODY = Map.of(Whose.REGION, "本地区", Whose.PARENT_REGION, "上级地区",
            Whose.ASKED, "被征求意见的单位", Whose.OFFICE, "主办单位");
    private static final Map<String, String> POSTS = Map.of("LEADER", "负责人", "CLERK", "经办人", "SEAL_KEEPER", "印章管理员");
    private static final Map<String, String> FUNCTIONS = Map.of("PUBLICITY", "宣传部", "CIVILITY_OFFICE", "文明办",
            "HEALTH", "卫健部门", "CULTURE", "文旅部门", "SCIENCE", "科技部门", "AGRICULTURE", "农业农村部门");
    private static final Map<String, String> LEVELS = Arrays.stream(Level.values())
            .collect(Collectors.toMap(Level::name, level -> level.words() + "级"));

    private final List<RoutedBy> routed;
    private final Map<String, String> steps;

    @Autowired
    RoutingWords(List<CaseSource> sources) {
        this(sources.stream().map(CaseSource::routedBy).toList(), Map.of());
    }

    private RoutingWords(List<RoutedBy> routed, Map<String, String> steps) {
        this.routed = routed;
        this.steps = steps;
    }

    static RoutingWords of(RoutedBy routed) {
        return new RoutingWords(List.of(routed), Map.of());
    }

    /** The same, with what these steps are called. */
    RoutingWords with(Map<String, String> called) {
        return new RoutingWords(routed, called);
    }

    /** @param whose or the unit itself in words, where the row names one */
    String who(String whose, String function, String post) {
        return Stream.of(whose().getOrDefault(whose, whose), FUNCTIONS.getOrDefault(function, function),
                POSTS.getOrDefault(post, post)).collect(Collectors.joining());
    }

    String kind(String kind) {
        return kinds().getOrDefault(kind, kind);
    }

    private Map<String, String> whose() {
        var words = merged(RoutedBy::units);
        words.putAll(FOR_EVERYBODY);
        return words;
    }

    private Map<String, String> kinds() {
        return merged(RoutedBy::kinds);
    }

    private Map<String, String> merged(Function<RoutedBy, Map<String, String>> of) {
        var words = new HashMap<String, String>();
        routed.forEach(one -> of.apply(one).forEach((code, word) -> words.merge(code, word,
                (a, b) -> List.of(a.split("或")).contains(b) ? a : a + "或" + b)));
        return words;
    }

    /** A cell of the column by this name, as it stands there, in words: several with 、, quotes gone. */
    String cell(String column, String text) {
        var words = words(column);
        var quoted = text.matches("\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*");
        return quoted ? List.of(text.split(",")).stream().map(word -> word.strip().replace("\"", ""))
                .map(word -> words.getOrDefault(word, word)).collect(Collectors.joining("、")) : text;
    }

    private Map<String, String> words(String column) {
        return switch (column) {
            case "step" -> steps;
            case "level" -> LEVELS;
            case "kind" -> kinds();
            case "whose" -> whose();
            case "function" -> FUNCTIONS;
            case "post" -> POSTS;
            default -> Map.of();
        };
    }
}
