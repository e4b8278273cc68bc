package huozhong.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination.Asked;
import huozhong.nomination.Nomination.Kind;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput;

/**
 * Whom the 所在工作单位意见 is asked of: the unit named, or the known unit with which the text of 工作单位及职务 begins,
 * whatever blanks are in it; a street or community stands for people without an employer; else the employer stays text
 * and answers on paper.
 */
@Component
public class AskedUnits {

    private static final Set<String> RESIDENCES = Set.of(Unit.STREET, Unit.COMMUNITY);
    private static final Asked UNKNOWN = new Asked(Kind.EMPLOYED, null);

    private final Organization organization;

    AskedUnits(Organization organization) {
        this.organization = organization;
    }

    /** The unit named, or whom the text of the dossier means. */
    Asked of(Dossier dossier, @Nullable String unitId) {
        return unitId == null ? matching(dossier.employer()) : named(unitId);
    }

    private Asked named(String unitId) {
        var unit = organization.unit(unitId);
        if (!unit.isActive()) {
            throw new InvalidInput("askedUnitId", "该单位已撤销");
        }
        return asked(unit);
    }

    Asked matching(@Nullable String employer) {
        return employer == null ? UNKNOWN : longest(organization.unitsBeginning(employer).stream())
                .map(AskedUnits::asked).orElse(UNKNOWN);
    }

    /** Who is asked, and the known unit's name. */
    public record Meant(Asked asked, @Nullable String name) {

        public static final Meant NOBODY = new Meant(UNKNOWN, null);
    }

    /** Whom each of many texts means, by the text, as a file holds them: the units are looked up together. */
    public Map<String, Meant> matching(Set<String> employers) {
        var known = organization.unitsBeginning(employers).stream().collect(Collectors.groupingBy(Unit::plainName));
        return employers.stream().collect(Collectors.toMap(Function.identity(), employer -> meant(employer, known)));
    }

    private static Meant meant(String employer, Map<String, List<Unit>> known) {
        var plain = Unit.plain(employer);
        return longest(IntStream.rangeClosed(1, plain.length())
                .mapToObj(end -> known.getOrDefault(plain.substring(0, end), List.of())).flatMap(List::stream))
                .map(unit -> new Meant(asked(unit), unit.name())).orElse(Meant.NOBODY);
    }

    private static Optional<Unit> longest(Stream<Unit> units) {
        return units.max(Comparator.comparing((Unit unit) -> unit.plainName().length()).thenComparing(Unit::code));
    }

    /** A corrected employer is asked in the place of the one that the text named; who was named by hand stays. */
    Asked corrected(Nomination before, Dossier corrected) {
        var asked = new Asked(before.kind(), before.askedUnitId());
        return matching(before.dossier().employer()).equals(asked) ? matching(corrected.employer()) : asked;
    }

    private static Asked asked(Unit unit) {
        return new Asked(RESIDENCES.contains(unit.function()) ? Kind.RESIDENT : Kind.EMPLOYED, unit.id());
    }
}
