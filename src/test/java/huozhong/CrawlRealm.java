package huozhong;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.MainJobScene.Person;

/**
 * What one recommending unit has: people whose names begin with a marker that nobody else's have, mobiles of a range of
 * their own, and everything that grew of them.
 */
record CrawlRealm(String code, String marker, String mobiles, String unitId, String regionId) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[0-9a-f]{32}");
    private static final List<String> IDS = List.of(
            "select id from nomination where recommender_id = :unit",
            "select o.id from opinion o join nomination n on n.id = o.nomination_id where n.recommender_id = :unit",
            "select t.task_id from task_entry t join nomination n on n.id = t.case_id where n.recommender_id = :unit",
            "select t.task_id from task_entry t join selection s on s.id = t.case_id where s.owner_id = :unit",
            "select t.task_id from task_entry t join submission s on s.id = t.case_id where s.owner_id = :unit",
            "select id from selection where owner_id = :unit",
            "select id from submission where owner_id = :unit",
            "select id from progress_report where unit_id = :unit",
            "select id from roster_import where unit_id = :unit",
            "select id from stored_file where owner_unit_id = :unit",
            "select id from team where region_id = :region",
            "select m.id from member m join team t on t.id = m.team_id where t.region_id = :region",
            "select id from quota where owner_unit_id = :unit");

    /** The person's number in the roster, from 1. */
    Person person(int number, String employer, String category) {
        var name = marker + Character.toString(0x4e00 + number);
        return new Person(number, name, employer, "%s%04d".formatted(mobiles, number), category);
    }

    List<Person> people(int many, IntFunction<Person> how) {
        return IntStream.rangeClosed(1, many).mapToObj(how).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether a text tells anything of this realm that the request itself did not say. */
    Predicate<String> secrets(JdbcClient jdbc) {
        var ids = IDS.stream().flatMap(sql -> jdbc.sql(sql).param("unit", unitId).param("region", regionId)
                .query(String.class).list().stream()).collect(Collectors.toSet());
        var words = Set.of(marker, mobiles, code + "-0");
        return text -> words.stream().anyMatch(text::contains) || !disjoint(ids, text);
    }

    private static boolean disjoint(Set<String> ids, String text) {
        var named = ids(text);
        named.retainAll(ids);
        return named.isEmpty();
    }

    static Set<String> ids(String text) {
        var found = new HashSet<String>();
        var matcher = ID.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
