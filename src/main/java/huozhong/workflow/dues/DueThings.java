package huozhong.workflow.dues;

import java.util.List;

/** One kind of thing in the engine that hangs on dates that move; looked through in the order of ids. */
interface DueThings {

    int count(String key, String word);

    /** The ids after this one that may hang on what moved, at most as many. */
    List<String> after(String position, DueShift shift, int most);

    /** Gives it the date that it has now; nothing where it has it. */
    void follow(String id);
}
