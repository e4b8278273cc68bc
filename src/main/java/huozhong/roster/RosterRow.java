package huozhong.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.Dossier;
import huozhong.nomination.Nomination.Asked;
import huozhong.nomination.field.Field;
import huozhong.shared.MaskedMobile;

/**
 * A row of an import: as it was typed, what was changed by hand, which repairs were undone, and the verdict on it all.
 */
record RosterRow(RosterLine typed, Map<Field, String> corrected, Set<Field> undone, boolean excluded, boolean photo,
                 @Nullable Verdict verdict, @Nullable String nominationId) {

    /**
     * What the check found: the dossier (category by its code), problems, repairs, who is asked, the rows of the file
     * with the same person, the unit's own nomination of him, and whether the clerk was told of one elsewhere.
     */
    record Verdict(Dossier dossier, List<CellProblem> problems, List<Repair> repairs, Asked asked,
                   @Nullable String askedUnitName, List<Integer> sameRows, @Nullable String ownNumber,
                   boolean toldOfElsewhere) {

        Verdict with(List<Integer> otherRows) {
            return new Verdict(dossier, problems, repairs, asked, askedUnitName, otherRows, ownNumber,
                    toldOfElsewhere);
        }

        Verdict withOwn(String number) {
            return new Verdict(dossier, problems, repairs, asked, askedUnitName, sameRows, number, toldOfElsewhere);
        }

        Verdict withProblem(CellProblem problem) {
            var all = new ArrayList<>(problems);
            all.add(problem);
            return new Verdict(dossier, List.copyOf(all), repairs, asked, askedUnitName, sameRows, ownNumber,
                    toldOfElsewhere);
        }
    }

    static RosterRow of(RosterLine typed, boolean photo) {
        return new RosterRow(typed, Map.of(), Set.of(), false, photo, null, null);
    }

    int row() {
        return typed.row();
    }

    RosterRowState state() {
        var judged = judged();
        if (nominationId != null) {
            return RosterRowState.WRITTEN;
        }
        if (excluded) {
            return RosterRowState.EXCLUDED;
        }
        if (!judged.problems().isEmpty()) {
            return RosterRowState.BROKEN;
        }
        return judged.ownNumber() != null || !judged.sameRows().isEmpty() ? RosterRowState.DUPLICATE
                : RosterRowState.READY;
    }

    /** Name and mobile, where both keep their rules: the same person has the same. */
    @Nullable String person() {
        var judged = judged();
        var unsure = judged.problems().stream().map(CellProblem::field)
                .anyMatch(field -> field == Field.NAME || field == Field.MOBILE);
        return unsure ? null : judged.dossier().person();
    }

    @Nullable String category() {
        var judged = judged();
        var unsure = judged.problems().stream().anyMatch(problem -> problem.field() == Field.CATEGORY);
        return unsure ? null : judged.dossier().category();
    }

    boolean hasRepairs() {
        return !judged().repairs().isEmpty() || !undone.isEmpty();
    }

    /** What annex 1 still lacks; the photo comes with the confirmation. */
    List<Field> missing() {
        return judged().dossier().missing().stream().filter(field -> field != Field.PHOTO || !photo).toList();
    }

    /** The line to judge: what was corrected instead of what was typed; a field without a column is in no cell. */
    RosterLine line() {
        if (corrected.isEmpty()) {
            return typed;
        }
        var values = new EnumMap<Field, String>(Field.class);
        values.putAll(typed.values());
        values.putAll(corrected);
        var cells = new EnumMap<Field, String>(Field.class);
        cells.putAll(typed.cells());
        corrected.keySet().forEach(field -> cells.putIfAbsent(field, typed.place()));
        return new RosterLine(row(), typed.number(), values, cells, typed.above());
    }

    /** The line as it is shown: once it is a nomination, its mobile is given out there and nowhere else. */
    RosterLine shown() {
        var line = line();
        if (nominationId == null || !line.values().containsKey(Field.MOBILE)) {
            return line;
        }
        var values = new EnumMap<Field, String>(Field.class);
        values.putAll(line.values());
        values.put(Field.MOBILE, masked());
        return new RosterLine(row(), line.number(), values, line.cells(), line.above());
    }

    private String masked() {
        return Objects.requireNonNullElse(MaskedMobile.of(judged().dossier().mobile()), "");
    }

    RosterRow correct(Field field, String value) {
        var values = new EnumMap<Field, String>(Field.class);
        values.putAll(corrected);
        values.put(field, value);
        var still = EnumSet.noneOf(Field.class);
        still.addAll(undone);
        still.remove(field);
        return new RosterRow(typed, values, still, excluded, photo, verdict, nominationId);
    }

    RosterRow undo(Field field) {
        var more = EnumSet.of(field);
        more.addAll(undone);
        return new RosterRow(typed, corrected, more, excluded, photo, verdict, nominationId);
    }

    RosterRow redo(Field field) {
        var fewer = EnumSet.noneOf(Field.class);
        fewer.addAll(undone);
        fewer.remove(field);
        return new RosterRow(typed, corrected, fewer, excluded, photo, verdict, nominationId);
    }

    RosterRow exclude() {
        return new RosterRow(typed, corrected, undone, true, photo, verdict, nominationId);
    }

    RosterRow include() {
        return new RosterRow(typed, corrected, undone, false, photo, verdict, nominationId);
    }

    RosterRow judged(Verdict found) {
        return new RosterRow(typed, corrected, undone, excluded, photo, found, nominationId);
    }

    /** The photo proved to be no picture: he is written without. */
    RosterRow withoutPhoto(String words) {
        var problem = new CellProblem("", Field.PHOTO, typed.place() + "的照片未能写入：" + words);
        return new RosterRow(typed, corrected, undone, excluded, false, judged().withProblem(problem), nominationId);
    }

    RosterRow written(String id) {
        return new RosterRow(typed, corrected, undone, excluded, photo, verdict, id);
    }

    Verdict judged() {
        if (verdict == null) {
            throw new IllegalStateException("row " + row() + " was not judged");
        }
        return verdict;
    }
}
