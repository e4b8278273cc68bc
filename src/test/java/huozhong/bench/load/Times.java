package huozhong.bench.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long answers took, in milliseconds, and what was no answer. */
final class Times {

    private final Map<Kind, Queue<Double>> taken = new ConcurrentHashMap<>(new EnumMap<>(Kind.class));
    private final AtomicInteger errors = new AtomicInteger();

    void took(Kind kind, double milliseconds) {
        taken.computeIfAbsent(kind, key -> new ConcurrentLinkedQueue<>()).add(milliseconds);
    }

    void failed(Throwable why) {
        if (errors.incrementAndGet() <= 5) {
            System.err.println("load: " + why);
        }
    }

    int errors() {
        return errors.get();
    }

    int count() {
        return taken.values().stream().mapToInt(Queue::size).sum();
    }

    List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(taken::containsKey).toList();
    }

    int count(Kind kind) {
        return taken.get(kind).size();
    }

    double quantile(double part, Kind... kinds) {
        var sorted = Arrays.stream(kinds).filter(taken::containsKey).flatMap(kind -> taken.get(kind).stream())
                .mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
    }

    double quantile(double part) {
        return quantile(part, Kind.values());
    }
}
