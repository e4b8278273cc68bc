package huozhong.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Unit;

/** The words of the cells and what they mean. */
final class Words {

    static final List<String> LEVELS = Arrays.stream(Level.values()).map(Level::words).toList();
    static final List<String> POSTS = List.of("经办人", "负责人", "印章管理员");

    private static final Map<String, String> FUNCTIONS = Map.of("宣传部", Unit.PUBLICITY, "文明办", Unit.CIVILITY_OFFICE,
            "业务处室", Unit.DIVISION, "工作单位", Unit.EMPLOYER, "街道", Unit.STREET, "社区", Unit.COMMUNITY);
    private static final Pattern FUNCTION = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private Words() {
    }

    static List<String> states(Sheet sheet) {
        return List.of("有效", sheet == Sheet.USERS ? "停用" : "撤销");
    }

    static Optional<Level> level(String words) {
        return Arrays.stream(Level.values()).filter(level -> level.words().equals(words)).findFirst();
    }

    static Optional<String> function(String words) {
        return Optional.ofNullable(FUNCTIONS.get(words)).or(() ->
                Optional.of(words).filter(code -> FUNCTION.matcher(code).matches()));
    }

    static Optional<Post.Kind> post(String words) {
        return Optional.of(POSTS.indexOf(words)).filter(at -> at >= 0).map(at -> Post.Kind.values()[at]);
    }

    static String post(Post.Kind kind) {
        return POSTS.get(kind.ordinal());
    }

    static Optional<LocalDate> date(String words) {
        var parts = DATE.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static String masked(String mobile) {
        return mobile.replaceAll("^(\\d{3}).*(\\d{4})$", "$1****$2");
    }
}
