package huozhong.plan.file;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/**
 * Makes records of a tree, to its end, so that everything unknown, missing or misspelt is named at once. What a record
 * calls nullable may be missing; a missing number is 0 and a missing option off.
 */
final class RecordReader {

    private final List<Problem> problems = new ArrayList<>();

    private RecordReader() {
    }

    static <T extends Record> T read(JsonNode tree, Class<T> type) {
        var reader = new RecordReader();
        var read = reader.object(tree, type, "");
        if (!reader.problems.isEmpty()) {
            throw new InvalidInput(reader.problems);
        }
        return type.cast(Objects.requireNonNull(read));
    }

    private @Nullable Object object(JsonNode node, Class<?> type, String place) {
        var components = type.getRecordComponents();
        refuseUnknown(node, components, place);
        var values = new ArrayList<@Nullable Object>();
        for (var component : components) {
            var name = component.getName();
            values.add(value(node.path(name), component.getAnnotatedType(), place + name));
        }
        return problems.isEmpty() ? construct(type, components, values) : null;
    }

    private void refuseUnknown(JsonNode node, RecordComponent[] components, String place) {
        Set<String> known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                note(place + name, "不是计划的内容，请检查拼写");
            }
        });
    }

    private @Nullable Object value(JsonNode node, AnnotatedType type, String place) {
        if (isLeftOut(node)) {
            return leftOut(type, place);
        }
        if (type instanceof AnnotatedParameterizedType list) {
            return list(node, list.getAnnotatedActualTypeArguments()[0], place);
        }
        var wanted = (Class<?>) type.getType();
        if (!wanted.isRecord()) {
            return scalar(node, wanted, place);
        }
        return node.isObject() ? object(node, wanted, place + ".") : note(place, "应分项填写");
    }

    private @Nullable Object list(JsonNode node, AnnotatedType type, String place) {
        if (!node.isArray()) {
            return note(place, "应是一个列表");
        }
        var items = new ArrayList<@Nullable Object>();
        for (var item : node) {
            items.add(value(item, type, place + "." + items.size()));
        }
        return items;
    }

    private @Nullable Object scalar(JsonNode node, Class<?> type, String place) {
        var value = Scalar.of(node, type);
        return value.isPresent() ? value.get() : note(place, "“" + node.asText() + "”" + Scalar.expected(type));
    }

    private @Nullable Object leftOut(AnnotatedType type, String place) {
        if (type.getType() instanceof Class<?> primitive && primitive.isPrimitive()) {
            return Scalar.of(MissingNode.getInstance(), primitive).orElseThrow();
        }
        return type.isAnnotationPresent(Nullable.class) ? null : note(place, "没有填写");
    }

    private static boolean isLeftOut(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isTextual() && node.asText().isBlank();
    }

    private @Nullable Object note(String place, String words) {
        problems.add(new Problem(place, place + "：" + words));
        return null;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, List<@Nullable Object> values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
