package huozhong.plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.shared.InvalidInput.Problem;

/** Finds what a file leaves out although its record doesn't say that it may (@Nullable). */
final class MissingParts {

    private final Set<String> known;
    private final List<Problem> found = new ArrayList<>();

    private MissingParts(Set<String> known) {
        this.known = known;
    }

    /** What is missing apart from what is named already. */
    static List<Problem> of(Record file, List<Problem> problems) {
        var parts = new MissingParts(problems.stream().map(Problem::field).collect(Collectors.toSet()));
        parts.lookInto(file, "");
        return parts.found;
    }

    private void lookInto(Record part, String place) {
        Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component -> look(value(part, component), place + component.getName()));
    }

    private void look(@Nullable Object value, String place) {
        if (value == null || value.equals("")) {
            note(place);
        }
        if (value instanceof Record part) {
            lookInto(part, place + ".");
        }
        if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                look(list.get(i), place + "." + i);
            }
        }
    }

    private void note(String place) {
        if (!known.contains(place)) {
            found.add(new Problem(place, "缺少" + place));
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
