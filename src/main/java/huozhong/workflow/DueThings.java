package huozhong.workflow;

import java.util.List;

/** One kind of thing in the engine that hangs on a plan's dates; looked through in the order of ids. */
interface DueThings {

    int count(String planId, String code);

    /** The ids after this one that may hang on the milestone or phase, at most as many. */
    List<String> after(String position, String planId, String code, int most);

    /** Gives it the date that the plan says now; nothing where it has it. */
    void follow(String id);
}
