package huozhong.workflow.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskForms;

/** That a form asks what its handler takes: nothing else, what it must have as required, no other options. */
@Component
class FormFieldRules implements ModelRule {

    private final TaskForms taskForms;

    FormFieldRules(TaskForms taskForms) {
        this.taskForms = taskForms;
    }

    @Override
    public boolean onlyCompares() {
        return true;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.forms().entrySet().stream().flatMap(form -> taskForms.find(ReadSet.idOf(form.getKey())).stream()
                .flatMap(handler -> new Fit(form.getKey(), parts(form.getValue()), components(handler)).problems()))
                .toList();
    }

    private static Map<String, RecordComponent> components(TaskForm<?> handler) {
        return Arrays.stream(handler.payload().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    }

    private static List<JsonNode> parts(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(part -> Stream.concat(part.has("key") ? Stream.of(part) : Stream.of(),
                        parts(part).stream())).toList();
    }

    /** One form beside the record that takes what is typed into it. */
    private record Fit(String file, List<JsonNode> parts, Map<String, RecordComponent> components) {

        Stream<ModelProblem> problems() {
            var asked = parts.stream().map(part -> part.path("key").asText()).collect(Collectors.toSet());
            var required = parts.stream().filter(part -> part.path("validate").path("required").asBoolean())
                    .map(part -> part.path("key").asText()).collect(Collectors.toSet());
            return Stream.concat(parts.stream().flatMap(this::problems), missing(asked, required));
        }

        private Stream<ModelProblem> problems(JsonNode part) {
            var key = part.path("key").asText();
            var component = components.get(key);
            if (component == null) {
                return Stream.of(problem(part, "系统不认识字段 " + key));
            }
            return unknownOptions(part, component).map(option -> problem(part, "系统不认识选项 " + option));
        }

        private static Stream<String> unknownOptions(JsonNode part, RecordComponent component) {
            if (!component.getType().isEnum()) {
                return Stream.of();
            }
            var known = Arrays.stream(component.getType().getEnumConstants()).map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.toSet());
            return StreamSupport.stream(part.path("values").spliterator(), false)
                    .map(option -> option.path("value").asText()).filter(option -> !known.contains(option));
        }

        private Stream<ModelProblem> missing(Set<String> asked, Set<String> required) {
            return components.values().stream().filter(component -> !isOptional(component)).sorted(
                    (a, b) -> a.getName().compareTo(b.getName())).flatMap(component -> {
                        var name = component.getName();
                        if (!asked.contains(name)) {
                            return Stream.of(new ModelProblem(file, "", "缺少字段 " + name));
                        }
                        return required.contains(name) ? Stream.of()
                                : Stream.of(new ModelProblem(file, "", "字段 " + name + " 须设为必填"));
                    });
        }

        private static boolean isOptional(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType().isPrimitive();
        }

        private ModelProblem problem(JsonNode part, String sentence) {
            return new ModelProblem(file, part.path("id").asText(), sentence);
        }
    }
}
