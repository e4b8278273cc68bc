package huozhong.team;

import java.util.List;
import java.util.Optional;

/** Names of a plan's nominees who were never in a team: they are not to outlast the plan's data in somebody's text. */
public interface NamesToForget {

    /** None where somebody was forgotten already: his name can't be looked for. */
    Optional<Names> of(String planId);

    /** Takes them out of texts. */
    record Names(List<String> longestFirst) {

        private static final String GONE = "〔姓名已删除〕";

        public String without(String text) {
            return longestFirst.stream().reduce(text, (left, name) -> left.replace(name, GONE));
        }
    }
}
