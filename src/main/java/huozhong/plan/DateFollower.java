package huozhong.plan;

import java.util.Optional;

/** What hangs on a plan's dates elsewhere, such as tasks, and follows a move piece by piece: tells how far it is. */
public interface DateFollower {

    Optional<Progress> progress(String moveId);

    /** How many of the things that hang on the date have followed, out of how many, and whether that is all. */
    record Progress(int done, int total, boolean finished) {
    }
}
