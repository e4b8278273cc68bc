package huozhong.workflow.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import huozhong.organization.Level;

/** What the routing table says, as an official would: 本地区卫健部门负责人. A word that isn't known stays as it is. */
final class RoutingWords {

    private static final Map<String, String> WHOSE = Map.of("EMPLOYER", "所在工作单位", "RECOMMENDER", "推荐或报送单位",
            "REGION", "本地区", "PARENT_REGION", "上级地区", "ASKED", "被征求意见的单位");
    private static final Map<String, String> POSTS = Map.of("LEADER", "负责人", "CLERK", "经办人", "SEAL_KEEPER", "印章管理员");
    private static final Map<String, String> FUNCTIONS = Map.of("PUBLICITY", "宣传部", "CIVILITY_OFFICE", "文明办",
            "HEALTH", "卫健部门", "CULTURE", "文旅部门", "SCIENCE", "科技部门", "AGRICULTURE", "农业农村部门");
    private static final Map<String, String> KINDS = Map.of("EMPLOYED", "有工作单位的人选", "RESIDENT", "在街道、社区推荐的人选",
            "LIST", "报送名单", "OWN_POOL", "从本单位推荐的人选中遴选", "REGION_MARKS", "各地区推荐进市级队伍的人选",
            "FROM_COUNTY_TEAMS", "从县级队伍中遴选", "FROM_CITY_TEAMS", "从市级队伍中遴选");
    private static final Map<String, String> LEVELS = Arrays.stream(Level.values())
            .collect(Collectors.toMap(Level::name, level -> level.words() + "级"));

    private RoutingWords() {
    }

    /** @param whose or the unit itself in words, where the row names one */
    static String who(String whose, String function, String post) {
        return Stream.of(WHOSE.getOrDefault(whose, whose), FUNCTIONS.getOrDefault(function, function),
                POSTS.getOrDefault(post, post)).collect(Collectors.joining());
    }

    static String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    /** A cell of the column by this name, as it stands there, in words: several with 、, quotes gone. */
    static String cell(String column, String text, Map<String, String> steps) {
        var words = switch (column) {
            case "step" -> steps;
            case "level" -> LEVELS;
            case "kind" -> KINDS;
            case "whose" -> WHOSE;
            case "function" -> FUNCTIONS;
            case "post" -> POSTS;
            default -> Map.<String, String>of();
        };
        var quoted = text.matches("\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*");
        return quoted ? List.of(text.split(",")).stream().map(word -> word.strip().replace("\"", ""))
                .map(word -> words.getOrDefault(word, word)).collect(Collectors.joining("、")) : text;
    }
}
