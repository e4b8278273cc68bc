package huozhong.shared;

import java.util.List;
import java.util.stream.Collectors;

/** What was typed breaks a rule of its fields; answered with 400 and one sentence a field. */
public final class InvalidInput extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("；")));
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    /** Asks for one of these. */
    public static InvalidInput choose(String field, String message, List<String> choices) {
        return new InvalidInput(List.of(new Problem(field, message, List.copyOf(choices))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One field and what is wrong with it, in Chinese; where it is to be one of a few, these. */
    public record Problem(String field, String message, List<String> choices) {

        public Problem(String field, String message) {
            this(field, message, List.of());
        }
    }
}
