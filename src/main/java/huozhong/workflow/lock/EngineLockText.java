package huozhong.workflow.lock;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The texts that files for the engine may hold, expressions among them. */
public final class EngineLockText {

    private static final int LONGEST_EXPRESSION = 400;
    private static final Duration SHORTEST_CYCLE = Duration.ofHours(1);

    private static final String VARIABLE_NAME = "(?!(?:execution|task|caseExecution|externalTask|authenticatedUserId"
            + "|variableContext|true|false|null|empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b)[a-z]\\w*";
    private static final String WORD = "'[\\p{L}\\p{N}_.-]{0,60}'";
    private static final String LITERAL = "(?:" + WORD + "|-?\\d{1,9}(?:\\.\\d{1,9})?|true|false)";
    private static final String TERM = "(?:!?" + VARIABLE_NAME + "|" + VARIABLE_NAME + " *[!=]= *" + LITERAL + ")";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?";
    private static final String PERIOD = "P(?=[\\dT])(?:\\d{1,4}Y)?(?:\\d{1,4}M)?(?:\\d{1,4}W)?(?:\\d{1,5}D)?"
            + "(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,6}S)?)?";

    public static final Predicate<String> VARIABLE = form("\\$\\{" + VARIABLE_NAME + "}");
    static final Predicate<String> STEPS = form("\\$\\{[a-z]\\w*Steps\\.[a-z]\\w*\\(execution\\.processBusinessKey"
            + "(?: *, *" + LITERAL + ")*\\)}");
    static final Predicate<String> CONDITION = form("\\$\\{ *" + TERM + "(?: *(?:&&|\\|\\|) *" + TERM + ")* *}");
    /** A date of the plan: the process, and the code of a milestone or phase. */
    static final Predicate<String> PLAN_DATE = form("\\$\\{dueSteps\\.by\\(execution\\.processBusinessKey, *"
            + WORD + ", *" + WORD + "\\)}");
    static final Predicate<String> MOMENT = form(DATE).or(VARIABLE).or(PLAN_DATE);
    static final Predicate<String> SPAN = form(PERIOD).or(VARIABLE);
    static final Predicate<String> CYCLE = form("R\\d{0,3}/P(?=[\\dT])(\\d{1,4}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,5}M)?)?")
            .and(EngineLockText::isSlow);
    static final Predicate<String> NAME = form("[A-Za-z_][\\w.-]{0,200}");
    static final Predicate<String> REFERENCE = form("(?:[\\w.-]+:)?[\\w.-]{1,200}");
    /** As the field's own words say, or the number that people type there; the engine reads both as days. */
    static final Predicate<String> DAYS = form("P\\d{1,5}D|\\d{1,5}");
    static final Predicate<String> UP_TO_500 = form("[1-9]\\d?|[1-4]\\d\\d|500");
    static final Predicate<String> YES_NO = Set.of("true", "false")::contains;
    static final Predicate<String> FORMAL = form("(?:[\\w.-]+:)?tFormalExpression");

    private EngineLockText() {
    }

    /** No expression: the engine evaluates these marks in any text. */
    public static boolean isPlain(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    static Predicate<String> is(String... words) {
        return Set.of(words)::contains;
    }

    private static Predicate<String> form(String pattern) {
        var form = Pattern.compile(pattern);
        return text -> text.length() <= LONGEST_EXPRESSION && form.matcher(text.strip()).matches();
    }

    private static boolean isSlow(String cycle) {
        var span = cycle.strip().substring(cycle.strip().indexOf('/') + 1);
        return Duration.parse(span).compareTo(SHORTEST_CYCLE) >= 0;
    }
}
