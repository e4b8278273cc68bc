package huozhong.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import org.jspecify.annotations.Nullable;

import huozhong.shared.InvalidInput.Problem;

/** Notes what Jackson stumbles over, in Chinese with the place, and lets it go on. */
final class ProblemCollector extends DeserializationProblemHandler {

    private final List<Problem> problems;

    ProblemCollector(List<Problem> problems) {
        this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
            JsonDeserializer<?> deserializer, Object bean, String property) throws IOException {
        note(parser, "不是计划的内容，请检查拼写");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value,
            String failure) {
        note(context.getParser(), "“" + value + "”" + expected(target));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token,
            JsonParser parser, String failure) throws IOException {
        note(parser, target.isCollectionLikeType() ? "应是一个列表" : "的写法不对");
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> target,
            ValueInstantiator instantiator, JsonParser parser, String failure) throws IOException {
        note(parser, "应分项填写");
        parser.skipChildren();
        return null;
    }

    private void note(JsonParser parser, String words) {
        var field = parser.getParsingContext().pathAsPointer().toString().substring(1).replace('/', '.');
        problems.add(new Problem(field, field + "：" + words));
    }

    private static String expected(Class<?> target) {
        if (target == LocalDate.class) {
            return "不是日期，应写作2024-04-19";
        }
        if (target == LocalTime.class) {
            return "不是时间，应写作17:00，不写即到当日24:00";
        }
        if (target.isEnum()) {
            return "应是" + Arrays.stream(target.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining("、")) + "之一";
        }
        return target == boolean.class ? "应是true或false" : "应是整数";
    }
}
