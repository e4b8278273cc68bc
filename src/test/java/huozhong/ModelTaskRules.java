package huozhong;

import static huozhong.ModelRule.rule;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.core.ResolvableType;

import huozhong.workflow.TaskForm;

/** That one name finds diagram, form, route and code of a user task. */
final class ModelTaskRules {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final String DIAGRAM = "Nomination.bpmn";
    private static final String FORM = "GiveEmployerOpinion.form";

    static final List<ModelRule> ALL = List.of(
            rule("a user task has the form of its name, of its own deployment", model -> model.elements("userTask")
                    .filter(task -> !task.engine("formRef").equals(task.id()) || !model.forms().containsKey(task.id())
                            || !task.engine("formRefBinding").equals("deployment")).map(ModelElement::toString))
                    .brokenBy(DIAGRAM, "formRef=\"GiveEmployerOpinion\"", "formRef=\"GiveOpinion\"")
                    .brokenBy(DIAGRAM, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"")
                    .brokenBy(FORM, ModelRule.ALL, ""),
            rule("a form has the task form of its name", model -> model.forms().keySet().stream()
                    .filter(form -> taskForm(model, form).isEmpty()))
                    .brokenBy("GiveOpinion.form", ModelRule.ALL, "{\"id\": \"GiveOpinion\"}"),
            rule("a task form has the form of its name", model -> taskForms(model).map(JavaClass::getSimpleName)
                    .filter(name -> !model.forms().containsKey(name)))
                    .brokenBy(FORM, ModelRule.ALL, ""),
            rule("what a form asks is in the record of its task form", model -> fields(model)
                    .filter(field -> field.component.isEmpty()).map(Field::toString))
                    .brokenBy(FORM, "\"key\": \"text\"", "\"key\": \"words\""),
            rule("what a form lets choose is in the record's own choice", model -> fields(model)
                    .filter(field -> !field.isKnown()).map(Field::toString))
                    .brokenBy(FORM, "\"value\": \"AGREE\"", "\"value\": \"APPROVE\""),
            rule("a user task has a route", model -> model.elements("userTask").map(ModelElement::id)
                    .filter(task -> routed(model).noneMatch(task::equals)))
                    .brokenBy("Routing.dmn", "\"GiveEmployerOpinion\"", "\"GiveOpinion\"")
                    .brokenBy("Routing.dmn", "<text>step</text>", "<text>kind</text>"),
            rule("a route is of a user task", model -> routed(model)
                    .filter(step -> model.elements("userTask").map(ModelElement::id).noneMatch(step::equals)))
                    .brokenBy("Routing.dmn", "\"GiveEmployerOpinion\"", "\"GiveEmployerOpinion\",\"GiveOpinion\""));

    private ModelTaskRules() {
    }

    private static Stream<JavaClass> taskForms(Model model) {
        return model.code().stream().filter(type -> type.isAssignableTo(TaskForm.class) && !type.isInterface());
    }

    private static Optional<JavaClass> taskForm(Model model, String form) {
        return taskForms(model).filter(type -> type.getSimpleName().equals(form)).findAny();
    }

    private static Stream<Field> fields(Model model) {
        return model.forms().entrySet().stream().flatMap(form -> taskForm(model, form.getKey()).stream()
                .flatMap(type -> ModelFormRules.parts(form.getValue()).filter(part -> part.has("key"))
                        .map(part -> new Field(form.getKey(), part, component(type, part.path("key").asText())))));
    }

    private static Optional<RecordComponent> component(JavaClass taskForm, String key) {
        var payload = ResolvableType.forClass(taskForm.reflect()).as(TaskForm.class).resolveGeneric(0);
        return payload == null ? Optional.empty() : Arrays.stream(payload.getRecordComponents())
                .filter(component -> component.getName().equals(key)).findAny();
    }

    private static Stream<String> routed(Model model) {
        return model.tables().values().stream().flatMap(table -> table.all("rule")
                .flatMap(row -> row.children("inputEntry").skip(columnOfTheStep(table)).limit(1)))
                .flatMap(entry -> WORD.matcher(entry.text()).results()).map(word -> word.group(1));
    }

    private static int columnOfTheStep(ModelElement table) {
        var column = table.all("inputExpression").map(ModelElement::text).toList().indexOf("step");
        return column < 0 ? Integer.MAX_VALUE : column;
    }

    /** A field of a form and the component of the record that takes it. */
    private record Field(String form, JsonNode part, Optional<RecordComponent> component) {

        boolean isKnown() {
            return component.map(RecordComponent::getType).filter(Class::isEnum).map(choice -> options()
                    .allMatch(option -> Arrays.stream(choice.getEnumConstants())
                            .anyMatch(known -> ((Enum<?>) known).name().equals(option)))).orElse(true);
        }

        private Stream<String> options() {
            return StreamSupport.stream(part.path("values").spliterator(), false)
                    .map(option -> option.path("value").asText());
        }

        @Override
        public String toString() {
            return form + "." + part.path("key").asText();
        }
    }
}
