package huozhong.nomination;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
class AskedUnits {

    private static final Set<String> RESIDENCES = Set.of(Unit.STREET, Unit.COMMUNITY);

    private final Organization organization;

    AskedUnits(Organization organization) {
        this.organization = organization;
    }

    Asked named(String unitId) {
        var unit = organization.unit(unitId);
        if (!unit.isActive()) {
            throw new InvalidInput("askedUnitId", "该单位已撤销");
        }
        return asked(unit);
    }

    Asked matching(@Nullable String employer) {
        return matching(employer, organization.activeUnits());
    }

    Asked matching(@Nullable String employer, List<Unit> known) {
        if (employer == null) {
            return new Asked(Kind.EMPLOYED, null);
        }
        var typed = typed(employer);
        return known.stream().filter(unit -> isAt(typed, unit.name()))
                .max(Comparator.comparing((Unit unit) -> unit.name().length()).thenComparing(Unit::code))
                .map(AskedUnits::asked).orElse(new Asked(Kind.EMPLOYED, null));
    }

    /** Without blanks, compatibility ideographs as their characters: a unit isn't avoided by how it is written. */
    private static String typed(String employer) {
        return employer.codePoints().filter(c -> !isBlank(c)).mapToObj(Character::toString)
                .map(one -> Character.UnicodeScript.of(one.codePointAt(0)) == Character.UnicodeScript.HAN
                        ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one).collect(Collectors.joining());
    }

    /** For thousands of units a row: nothing is made, and most differ in their first characters. */
    private static boolean isAt(String typed, String unit) {
        var at = 0;
        for (var i = 0; i < unit.length(); i++) {
            if (!isBlank(unit.charAt(i)) && (at == typed.length() || typed.charAt(at++) != unit.charAt(i))) {
                return false;
            }
        }
        return at > 0;
    }

    /** The empty pattern of Braille is one to the eye. */
    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character) || character == 0x2800;
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
