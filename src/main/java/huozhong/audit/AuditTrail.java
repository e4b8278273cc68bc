package huozhong.audit;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.AuditSearch.Filter;
import huozhong.audit.AuditSearch.Found;
import huozhong.audit.AuditView.Who;
import huozhong.shared.Page;
import huozhong.shared.SeenText;

/** Reads the record with the names of users, units and subjects as they are today. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    /** An id of the engine's; what is longer is a text. */
    private static final int LONGEST_ID = 36;

    private final AuditSearch search;
    private final AuditWords words;
    private final List<SubjectNames> names;
    private final Accounts accounts;
    private final ObjectMapper json;

    AuditTrail(AuditSearch search, AuditWords words, List<SubjectNames> names, Accounts accounts,
               ObjectMapper json) {
        this.search = search;
        this.words = words;
        this.names = names;
        this.accounts = accounts;
        this.json = json;
    }

    /**
     * What is asked for as people type it; what is null is not asked.
     *
     * @param user    a login or a name, of who did it or in whose stead
     * @param subject a number, a name or an id
     */
    public record Asked(@Nullable LocalDateTime from, @Nullable LocalDateTime to, @Nullable String user,
                        @Nullable String action, @Nullable String subject, @Nullable String unit) {
    }

    public Page<AuditView> page(Asked asked, @Nullable String cursor, int size) {
        var action = asked.action == null || asked.action.isBlank() ? null : asked.action;
        var found = search.find(new Filter(asked.from, asked.to, ids(asked.user), action, ids(asked.subject),
                ids(asked.unit)), cursor, size);
        var users = users(found.items());
        var named = named(found.items());
        return new Page<>(found.items().stream().map(row -> view(row, users, named)).toList(), found.next());
    }

    /** The ids that somebody may mean who types a login, a name, a code, a number or an id. */
    private @Nullable Set<String> ids(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var ids = new HashSet<>(Set.of(SeenText.of(typed)));
        names.forEach(some -> ids.addAll(some.called(SeenText.of(typed))));
        return ids;
    }

    private Map<String, Who> users(List<Found> rows) {
        var ids = rows.stream().flatMap(row -> Stream.of(row.userId(), row.insteadOf())).collect(Collectors.toSet());
        return accounts.of(ids);
    }

    private Map<String, String> named(List<Found> rows) {
        var ids = rows.stream().flatMap(row -> Stream.concat(Stream.of(row.unitId(), row.subject()),
                facts(row.facts()).values().stream().flatMap(AuditTrail::parts)))
                .filter(text -> text.length() <= LONGEST_ID).collect(Collectors.toSet());
        var all = new HashMap<String, String>();
        names.forEach(some -> all.putAll(some.of(ids)));
        return all;
    }

    private AuditView view(Found row, Map<String, Who> users, Map<String, String> named) {
        var unitId = row.unitId().isEmpty() ? null : row.unitId();
        return new AuditView(row.id(), row.at(), row.action(), words.of(row.action()), who(row.userId(), users),
                row.insteadOf().isEmpty() ? null : who(row.insteadOf(), users), unitId,
                unitId == null ? null : named.getOrDefault(unitId, unitId), row.subject(),
                named.getOrDefault(row.subject(), row.subject()), named(facts(row.facts()), named));
    }

    /** Facts that are ids, or several of them, go by their names. */
    private static Map<String, String> named(Map<String, String> facts, Map<String, String> names) {
        return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                fact -> parts(fact.getValue()).anyMatch(names::containsKey)
                        ? parts(fact.getValue()).map(part -> names.getOrDefault(part, part))
                                .collect(Collectors.joining("、")) : fact.getValue()));
    }

    private static Stream<String> parts(String value) {
        return Stream.of(value.split(","));
    }

    private static Who who(String id, Map<String, Who> users) {
        return users.getOrDefault(id, new Who(id, id.equals("system") ? "系统" : id, null));
    }

    private Map<String, String> facts(String written) {
        try {
            return json.readValue(written, FACTS);
        } catch (JsonProcessingException spoiled) {
            return Map.of("", written);
        }
    }
}
