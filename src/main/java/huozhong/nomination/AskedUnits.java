package huozhong.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    public Asked matching(@Nullable String employer) {
        return employer == null ? UNKNOWN : longest(organization.unitsBeginning(employer).stream());
    }

    public Asked matching(@Nullable String employer, List<Unit> known) {
        if (employer == null) {
            return UNKNOWN;
        }
        var plain = Unit.plain(employer);
        return longest(known.stream().filter(unit -> plain.startsWith(unit.plainName())));
    }

    private static Asked longest(Stream<Unit> units) {
        return units.max(Comparator.comparing((Unit unit) -> unit.plainName().length()).thenComparing(Unit::code))
                .map(AskedUnits::asked).orElse(UNKNOWN);
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
