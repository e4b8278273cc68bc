package huozhong.roster;

import java.util.List;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Field;

/** A row of the roster after the check: the dossier it makes (the category by its code), repaired and judged. */
record CheckedLine(int row, String number, Dossier dossier, List<CellProblem> problems, List<Repair> repairs) {

    boolean isFine() {
        return problems.isEmpty();
    }

    /** What annex 1 lacks beyond the roster: a roster makes drafts. */
    List<Field> missing() {
        return dossier.missing();
    }
}
