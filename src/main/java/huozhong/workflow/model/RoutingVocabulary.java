package huozhong.workflow.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.workflow.CaseSource;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.Whose;

/** The words that the routing table may use, and the questions that cases will ask of it. */
@Component
class RoutingVocabulary {

    private final Map<String, CaseSource> sources;
    private final Organization organization;

    RoutingVocabulary(List<CaseSource> sources, Organization organization) {
        this.sources = sources.stream().collect(Collectors.toMap(CaseSource::process, Function.identity()));
        this.organization = organization;
    }

    Set<String> levels() {
        return Arrays.stream(Level.values()).map(Level::name).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> kinds() {
        return sources.values().stream().flatMap(source -> source.routedBy().kinds().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words for everybody, and the roles that any process gives. */
    Set<String> whose() {
        return Stream.concat(Whose.WORDS.stream(), sources.values().stream()
                .flatMap(source -> source.routedBy().units().keySet().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> posts() {
        return Arrays.stream(Post.Kind.values()).map(Post.Kind::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that some unit has, and the two that run a region; before there are units, any. */
    Optional<Set<String>> functions() {
        var found = new TreeSet<>(organization.functions());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        found.addAll(Set.of(Unit.PUBLICITY, Unit.CIVILITY_OFFICE));
        return Optional.of(found);
    }

    boolean isUnit(String code) {
        return organization.unitByCode(code).isPresent();
    }

    /** Everything that will be asked about the steps of these diagrams. */
    Stream<Question> questions(ReadSet set) {
        return set.elements("userTask").filter(task -> sources.containsKey(ReadSet.idOf(task.file())))
                .flatMap(task -> questions(task,
                        Objects.requireNonNull(sources.get(ReadSet.idOf(task.file()))).routedBy()));
    }

    private static Stream<Question> questions(ReadSet.Place task, RoutedBy by) {
        var repeated = !task.node().children("multiInstanceLoopCharacteristics").isEmpty();
        return by.levels().stream().sorted().flatMap(level -> by.kinds().keySet().stream().sorted()
                .map(kind -> new Question(task, level, kind, by, repeated)));
    }

    /** Who does this step, for a case of this level and kind, that names these units; asked unit by unit or once. */
    record Question(ReadSet.Place task, Level level, String kind, RoutedBy by, boolean repeated) {

        String words() {
            return "环节" + task.called() + "（" + level.words() + "级，" + by.kinds().get(kind) + "）";
        }

        boolean names(String whose) {
            return switch (whose) {
                case Whose.REGION, Whose.PARENT_REGION, Whose.OFFICE -> true;
                case Whose.ASKED -> repeated;
                default -> by.units().containsKey(whose);
            };
        }
    }
}
