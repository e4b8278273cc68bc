package huozhong.workflow.model;

import java.util.List;

/** A rule for a set as a whole, whose files were read. */
interface ModelRule {

    List<ModelProblem> problems(ReadSet set);

    /** Whether it only compares names and words, and so can be asked of files that hold what is forbidden, too. */
    default boolean onlyCompares() {
        return false;
    }

    /** What does no harm and yet is hardly meant. */
    default List<ModelProblem> remarks(ReadSet set) {
        return List.of();
    }
}
