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

    public List<Problem> problems() {
        return problems;
    }

    /** One field and what is wrong with it, in Chinese. */
    public record Problem(String field, String message) {
    }
}
