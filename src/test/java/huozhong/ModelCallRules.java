package huozhong;

import static huozhong.ModelRule.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.w3c.dom.Attr;

/** What leads from a diagram to code, and that nothing else does. */
final class ModelCallRules {

    private static final Pattern CALL = Pattern.compile(
            "\\$\\{(\\w+)Steps\\.(\\w+)\\(execution\\.processBusinessKey\\)}");
    private static final Set<String> MAY_CALL = Set.of("expression", "collection");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition");
    private static final Set<String> OF_THE_ENGINE = Set.of("historyTimeToLive", "formRef", "formRefBinding",
            "asyncBefore", "expression", "collection", "elementVariable");
    private static final String DIAGRAM = "Nomination.bpmn";
    private static final String STEP = "${nominationSteps.markRecommended(execution.processBusinessKey)}";

    static final List<ModelRule> ALL = List.of(
            rule("a service task calls the step of its name, asynchronously", model -> byProcess(model)
                    .flatMap(process -> process.getValue().all("serviceTask")
                            .filter(task -> !task.engine("asyncBefore").equals("true")
                                    || !task.engine("expression").equals(call(process.getKey(), task.id())))
                            .map(ModelElement::toString)))
                    .brokenBy(DIAGRAM, STEP, "${nominationSteps.employers(execution.processBusinessKey)}")
                    .brokenBy(DIAGRAM, STEP, "${selectionSteps.markRecommended(execution.processBusinessKey)}")
                    .brokenBy(DIAGRAM, STEP, "${nominationSteps.markRecommended(decision)}")
                    .brokenBy(DIAGRAM, " camunda:asyncBefore=\"true\"", ""),
            rule("a repetition is over what a step answers", model -> byProcess(model)
                    .flatMap(process -> process.getValue().all("multiInstanceLoopCharacteristics")
                            .map(loop -> loop.engine("collection"))
                            .filter(call -> !isCallOf(process.getKey(), call))))
                    .brokenBy(DIAGRAM, "${nominationSteps.employers(execution.processBusinessKey)}", "${employers}"),
            rule("a step that is called is a public method of a public …Steps", model -> model.elements()
                    .flatMap(element -> MAY_CALL.stream().map(element::engine)).filter(call -> !call.isEmpty())
                    .filter(call -> !isStep(model, call)))
                    .brokenBy(DIAGRAM, "markRecommended", "markChosen")
                    .brokenBy(DIAGRAM, "markRecommended", "hidden")
                    .brokenBy(DIAGRAM, "nominationSteps", "hiddenSteps"),
            rule("nothing is scripted, listened to or delegated", ModelCallRules::foreign)
                    .brokenBy(DIAGRAM, "bpmn:serviceTask", "bpmn:scriptTask")
                    .brokenBy(DIAGRAM, "camunda:expression=\"" + STEP + "\"", "camunda:class=\"huozhong.Step\"")
                    .brokenBy(DIAGRAM, "camunda:expression", "camunda:delegateExpression")
                    .brokenBy(DIAGRAM, "xsi:type=\"bpmn:tFormalExpression\"", "language=\"groovy\"")
                    .brokenBy(DIAGRAM, "</bpmn:userTask>", "<bpmn:extensionElements><camunda:taskListener "
                            + "event=\"create\" class=\"huozhong.Step\" /></bpmn:extensionElements></bpmn:userTask>")
                    .brokenBy("Routing.dmn", "<inputEntry id=\"Rule_1_Input_1\">",
                            "<inputEntry id=\"Rule_1_Input_1\" expressionLanguage=\"juel\">"),
            rule("an expression is nowhere but in calls and conditions", ModelCallRules::stray)
                    .brokenBy(DIAGRAM, "name=\"所在工作单位意见\"", "name=\"${decision}\"")
                    .brokenBy(DIAGRAM, "</bpmn:userTask>",
                            "<bpmn:documentation>#{decision}</bpmn:documentation></bpmn:userTask>")
                    .brokenBy(DIAGRAM, "camunda:formRef=\"GiveEmployerOpinion\"", "camunda:formRef=\"${decision}\"")
                    .brokenBy("Routing.dmn", "<text>\"LEADER\"</text>", "<text>${decision}</text>"));

    private ModelCallRules() {
    }

    private static Stream<Map.Entry<String, ModelElement>> byProcess(Model model) {
        return model.diagrams().entrySet().stream();
    }

    private static String call(String process, String task) {
        return "${%sSteps.%s(execution.processBusinessKey)}"
                .formatted(ModelWords.lowerFirst(process), ModelWords.lowerFirst(task));
    }

    private static boolean isCallOf(String process, String call) {
        var called = CALL.matcher(call);
        return called.matches() && called.group(1).equals(ModelWords.lowerFirst(process));
    }

    private static boolean isStep(Model model, String call) {
        var called = CALL.matcher(call);
        return called.matches() && model.code().stream()
                .filter(type -> type.getSimpleName().equals(ModelWords.upperFirst(called.group(1)) + "Steps"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getMethods).flatMap(Set::stream)
                .anyMatch(method -> method.getName().equals(called.group(2)) && takesABusinessKey(method));
    }

    private static boolean takesABusinessKey(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && method.getRawParameterTypes().size() == 1
                && method.getRawParameterTypes().get(0).isEquivalentTo(String.class);
    }

    private static Stream<ModelElement> everything(Model model) {
        return Stream.concat(model.elements(), model.tables().values().stream().flatMap(ModelElement::all));
    }

    private static Stream<String> foreign(Model model) {
        return everything(model).filter(element -> element.isOfTheEngine() || element.type().startsWith("script")
                || element.attributes().anyMatch(ModelCallRules::isForeign)).map(ModelElement::toString);
    }

    private static boolean isForeign(Attr attribute) {
        var name = attribute.getLocalName();
        return ModelElement.isEngine(attribute.getNamespaceURI()) ? !OF_THE_ENGINE.contains(name)
                : name.equals("language") || name.equals("expressionLanguage") || name.startsWith("script");
    }

    private static Stream<String> stray(Model model) {
        return everything(model).filter(element -> hasExpression(element.ownText())
                && !CONDITIONS.contains(element.type()) || element.attributes().anyMatch(attribute ->
                hasExpression(attribute.getValue()) && !MAY_CALL.contains(attribute.getLocalName())))
                .map(ModelElement::toString);
    }

    private static boolean hasExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }
}
