package huozhong.shared;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A page of a list and, where more follows, the cursor that fetches it. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Makes a page of at most {@code size} out of {@code size + 1} fetched rows. */
    public static <T> Page<T> of(List<T> fetched, int size, Function<T, String> cursor) {
        if (fetched.size() <= size) {
            return new Page<>(List.copyOf(fetched), null);
        }
        var items = List.copyOf(fetched.subList(0, size));
        return new Page<>(items, cursor.apply(items.get(size - 1)));
    }
}
