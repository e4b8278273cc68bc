package huozhong.workflow.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.workflow.Cases;
import huozhong.workflow.RoutingTable;
import huozhong.workflow.model.RoutingVocabulary.Question;

/**
 * Asks two sets' routing tables everything that cases ask, and tells where the second one leads to somebody to whom the
 * first did not: whoever reads a draft of hundreds of lines must not have to find that himself.
 */
@Component
public class RouteChanges {

    private static final String NAMED = "指定单位";

    private final ModelCheck check;
    private final RoutingVocabulary vocabulary;
    private final RoutingWords routing;
    private final RoutingTable table;
    private final Cases cases;
    private final Organization organization;

    RouteChanges(ModelCheck check, RoutingVocabulary vocabulary, RoutingWords routing, RoutingTable table, Cases cases,
                 Organization organization) {
        this.check = check;
        this.vocabulary = vocabulary;
        this.routing = routing;
        this.table = table;
        this.cases = cases;
        this.organization = organization;
    }

    /** Those to a unit by name first; nothing of tables that can't be asked, which the check tells. */
    public List<RouteChange> between(ModelSet old, ModelSet now) {
        var before = answers(old);
        return answers(now).entrySet().stream().flatMap(asked -> change(asked.getKey(), asked.getValue(),
                        before.getOrDefault(asked.getKey(), Set.of())).stream()).distinct()
                .sorted((a, b) -> Boolean.compare(b.to().contains(NAMED), a.to().contains(NAMED))).toList();
    }

    private Optional<RouteChange> change(Asked asked, Set<String> routes, Set<String> before) {
        var fresh = new LinkedHashSet<>(routes);
        fresh.removeAll(before);
        return fresh.isEmpty() ? Optional.empty() : Optional.of(new RouteChange(asked.step, asked.called, asked.cases,
                before.isEmpty() ? "没有" : String.join("、", before), String.join("、", fresh),
                cases.count(asked.process, asked.level, asked.kind)));
    }

    /** What a table answers to each question, in words. */
    private Map<Asked, Set<String>> answers(ModelSet set) {
        var found = new LinkedHashMap<Asked, Set<String>>();
        var file = set.files().get(RoutingSheet.FILE);
        if (file == null) {
            return found;
        }
        try {
            var trial = table.trial(file);
            check.read(set).ifPresent(read -> vocabulary.questions(read).forEach(question -> found.put(
                    Asked.of(question, routing),
                    words(trial.rows(question.task().id(), question.level().name(), question.kind())))));
        } catch (RoutingTable.Broken unusable) {
            found.clear();
        }
        return found;
    }

    private Set<String> words(List<Map<String, Object>> rows) {
        return rows.stream().map(this::words).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String words(Map<String, Object> row) {
        var unit = row.get("unit");
        return unit == null ? routing.who(text(row, "whose"), text(row, "function"), text(row, "post"))
                : routing.who(NAMED + " " + name(String.valueOf(unit)) + " ", "", text(row, "post"));
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String word ? word : "";
    }

    private String name(String code) {
        return organization.unitByCode(code).map(Unit::name).orElse(code);
    }

    /** One question, told apart by what it is about. */
    private record Asked(String process, String step, String called, String level, String kind, String cases) {

        static Asked of(Question question, RoutingWords kinds) {
            return new Asked(ReadSet.idOf(question.task().file()), question.task().id(), question.task().called(),
                    question.level().name(), question.kind(),
                    question.level().words() + "级，" + kinds.kind(question.kind()));
        }
    }
}
