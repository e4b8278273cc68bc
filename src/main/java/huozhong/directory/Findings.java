package huozhong.directory;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the judges say, row by row; a row with a problem changes nothing. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    void problem(Line line, Column column, String sentence) {
        problems.add(Problem.at(line, column, sentence));
    }

    void change(Change.Kind kind, Line line, List<Change.Cell> cells) {
        changes.add(Change.of(kind, line, cells));
    }

    /** What differs of an existing thing; nothing where all is as it was. */
    void changed(Line line, List<Change.Cell> cells) {
        var different = cells.stream().filter(cell -> !cell.before().equals(cell.after())).toList();
        if (!different.isEmpty()) {
            change(Change.Kind.CHANGED, line, different);
        }
    }

    int problems() {
        return problems.size();
    }

    Comparison comparison() {
        return new Comparison(List.copyOf(problems), List.copyOf(changes));
    }
}
