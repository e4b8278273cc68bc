package huozhong.workflow.lock;

import static huozhong.workflow.lock.EngineLockText.DAYS;
import static huozhong.workflow.lock.EngineLockText.NAME;

import java.util.Set;

/** What a decision table may say: FEEL that compares, and literals. */
public final class EngineLockTables {

    public static final EngineLockRules RULES = new EngineLockRules(Set.of("rule", "decision", "input", "output"));

    static {
        RULES.allow("definitions", "id name namespace exporter exporterVersion")
                .with("expressionLanguage", EngineLockFeel::isFeel).with("typeLanguage", EngineLockFeel::isFeel)
                .holding("decision inputData di:DMNDI description extensionElements");
        RULES.allow("decision", "id name camunda:versionTag").with("camunda:historyTimeToLive", DAYS)
                .holding("description extensionElements question allowedAnswers variable informationRequirement "
                        + "decisionTable literalExpression");
        RULES.allow("informationRequirement", "id").holding("requiredDecision requiredInput");
        RULES.allow("requiredDecision", "").with("href", text -> NAME.test(text.replaceFirst("^#", "")));
        RULES.allow("requiredInput", "").with("href", text -> NAME.test(text.replaceFirst("^#", "")));
        RULES.allow("inputData", "id name").holding("variable description extensionElements");
        RULES.allow("variable", "id name typeRef");
        RULES.allow("decisionTable", "id hitPolicy aggregation preferredOrientation outputLabel")
                .holding("description extensionElements input output annotation rule");
        RULES.allow("input", "id label").with("camunda:inputVariable", NAME)
                .holding("description extensionElements inputExpression inputValues");
        RULES.allow("output", "id label name typeRef")
                .holding("description extensionElements outputValues defaultOutputEntry");
        RULES.allow("annotation", "name");
        RULES.allow("rule", "id").holding("description extensionElements inputEntry outputEntry annotationEntry");
        RULES.allow("annotationEntry", "").holding("text");
        RULES.allow("extensionElements", "");
        expressions();
        texts();
    }

    private EngineLockTables() {
    }

    private static void expressions() {
        for (var element : Set.of("inputExpression", "inputValues", "outputValues", "defaultOutputEntry", "inputEntry",
                "outputEntry", "literalExpression")) {
            RULES.allow(element, "id label typeRef").with("expressionLanguage", EngineLockFeel::isFeel)
                    .holding("description text");
        }
        RULES.allow("text", "").saying(EngineLockFeel::isHarmless);
    }

    private static void texts() {
        for (var element : Set.of("description", "question", "allowedAnswers")) {
            RULES.allow(element, "").saying(EngineLockText::isPlain);
        }
    }
}
