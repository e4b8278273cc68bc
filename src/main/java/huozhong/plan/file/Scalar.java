package huozhong.plan.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** One value of a plan's file, and what it should look like. */
final class Scalar {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            String.class, new Kind("应是文字", Scalar::text),
            LocalDate.class, new Kind("不是日期，应写作2024-04-19", node -> parsed(node, LocalDate::parse)),
            LocalTime.class, new Kind("不是时间，应写作17:00，不写即到当日24:00", node -> parsed(node, LocalTime::parse)),
            Integer.class, new Kind("应是整数", Scalar::number),
            int.class, new Kind("应是整数", Scalar::number),
            boolean.class, new Kind("应是true或false", Scalar::flag));

    private Scalar() {
    }

    static Optional<Object> of(JsonNode node, Class<?> type) {
        return kind(type).reading().apply(node);
    }

    static String expected(Class<?> type) {
        return kind(type).expected();
    }

    private static Kind kind(Class<?> type) {
        return type.isEnum() ? oneOf(type.getEnumConstants()) : Objects.requireNonNull(KINDS.get(type), type::getName);
    }

    private static Kind oneOf(Object[] constants) {
        var names = Arrays.stream(constants).map(Object::toString).collect(Collectors.joining("、"));
        return new Kind("应是" + names + "之一", node -> Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(node.asText())).findFirst());
    }

    private static Optional<Object> text(JsonNode node) {
        return node.isValueNode() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Optional<Object> parsed(JsonNode node, Function<String, Object> parser) {
        try {
            return Optional.of(parser.apply(node.asText()));
        } catch (DateTimeParseException misspelt) {
            return Optional.empty();
        }
    }

    private static Optional<Object> number(JsonNode node) {
        return node.isMissingNode() || node.isInt() ? Optional.of(node.asInt()) : Optional.empty();
    }

    private static Optional<Object> flag(JsonNode node) {
        return node.isMissingNode() || node.isBoolean() ? Optional.of(node.asBoolean()) : Optional.empty();
    }

    /** A kind of value: what to tell who gets it wrong, and how it is read. */
    private record Kind(String expected, Function<JsonNode, Optional<Object>> reading) {
    }
}
