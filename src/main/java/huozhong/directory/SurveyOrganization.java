package huozhong.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Shanghai;

/** Looks up what there is of all that a file speaks of, in a few queries and not one a row. */
@Component
class SurveyOrganization {

    private static final int AT_ONCE = 1_000;

    private final Organization organization;
    private final Grants grants;
    private final Clock clock;

    SurveyOrganization(Organization organization, Grants grants, Clock clock) {
        this.organization = organization;
        this.grants = grants;
        this.clock = clock;
    }

    Standing survey(List<Line> lines) {
        var regions = organization.regions();
        var units = all(named(lines, Set.of(Sheet.UNITS), Column.CODE, Column.PARENT, Column.SUCCESSOR),
                named(lines, Set.of(Sheet.POSTS), Column.UNIT), organization::unitsByCode);
        var users = all(named(lines, Set.of(Sheet.USERS, Sheet.POSTS), Column.LOGIN), Set.of(),
                organization::usersByLogin);
        var userIds = users.stream().map(User::id).toList();
        var posts = all(userIds, Set.of(), organization::postsEverOf);
        return new Standing(by(regions, Region::code), by(regions, Region::id), by(units, Unit::code), codes(units),
                by(users, User::login), posts.stream().collect(Collectors.groupingBy(Post::userId)),
                grants.administratorsAmong(userIds), file(lines), Shanghai.today(clock));
    }

    private static Set<String> named(List<Line> lines, Set<Sheet> sheets, Column... columns) {
        return lines.stream().filter(line -> sheets.contains(line.sheet()))
                .flatMap(line -> Arrays.stream(columns).map(line::get)).filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <T> List<T> all(Collection<String> some, Collection<String> others,
                                   Function<Collection<String>, List<T>> find) {
        var keys = new ArrayList<>(some);
        others.stream().filter(key -> !some.contains(key)).forEach(keys::add);
        var found = new ArrayList<T>();
        for (var from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(find.apply(keys.subList(from, Math.min(from + AT_ONCE, keys.size()))));
        }
        return found;
    }

    private static <T> Map<String, T> by(List<T> found, Function<T, String> key) {
        return found.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    /** By id, with the parents and successors that the file itself doesn't name. */
    private Map<String, String> codes(List<Unit> units) {
        var codes = new HashMap<String, String>();
        units.forEach(unit -> codes.put(unit.id(), unit.code()));
        units.stream().flatMap(unit -> Stream.of(unit.parentId(), unit.successorId()))
                .filter(Objects::nonNull)
                .forEach(id -> codes.computeIfAbsent(id, key -> organization.unit(key).code()));
        return codes;
    }

    private static Map<Sheet, Map<String, Line>> file(List<Line> lines) {
        var file = new EnumMap<Sheet, Map<String, Line>>(Sheet.class);
        lines.forEach(line -> file.computeIfAbsent(line.sheet(), sheet -> new HashMap<>())
                .putIfAbsent(line.key(), line));
        return file;
    }
}
