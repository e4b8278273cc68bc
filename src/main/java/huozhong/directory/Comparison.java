package huozhong.directory;

import java.util.List;

/** What a file says against what there is: the rows that are wrong, and what the others would change. */
record Comparison(List<Problem> problems, List<Change> changes) {

    long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
