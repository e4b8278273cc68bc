package huozhong.workflow;

import java.util.List;

/** A rule for a set as a whole, whose files were read and hold nothing that is forbidden. */
interface ModelRule {

    List<ModelProblem> problems(ReadSet set);

    /** What does no harm and yet is hardly meant. */
    default List<ModelProblem> remarks(ReadSet set) {
        return List.of();
    }
}
