package huozhong.workflow;

import java.util.Optional;

/** The dates that the column dueBy of Routing.dmn may name; who keeps the dates knows them. */
public interface DueWords {

    /** What is wrong with a word, and what to write instead. */
    Optional<String> whyNot(String dueBy);
}
