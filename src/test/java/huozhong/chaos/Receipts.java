package huozhong.chaos;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.regex.Pattern;

/** What the writers were told, and how they were told it. */
final class Receipts {

    static final Duration BAR = Duration.ofSeconds(10);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final int SHOWN = 200;

    final Map<String, String> drafts = new ConcurrentHashMap<>();
    final Set<String> submitted = ConcurrentHashMap.newKeySet();
    final Set<String> opinions = ConcurrentHashMap.newKeySet();
    private final Set<String> strange = new ConcurrentSkipListSet<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger replayed = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    private final AtomicInteger english = new AtomicInteger();
    private final AtomicInteger slow = new AtomicInteger();
    private final LongAccumulator slowest = new LongAccumulator(Long::max, 0);
    private final LongAccumulator slowestOfFrozen = new LongAccumulator(Long::max, 0);

    void waited(String path, long nanoseconds, boolean forTheFrozen) {
        if (forTheFrozen) {
            slowestOfFrozen.accumulate(nanoseconds);
            return;
        }
        slowest.accumulate(nanoseconds);
        if (nanoseconds > BAR.toNanos()) {
            slow.incrementAndGet();
            note("slow, %.1f s: %s".formatted(nanoseconds / 1e9, path));
        }
    }

    /** An answer that refuses has to say so in Chinese. */
    void refusal(int status, String path, String body) {
        if (!body.isBlank() && !CHINESE.matcher(body).find()) {
            english.incrementAndGet();
            note("not Chinese, " + status + " at " + path + ": " + body);
        }
    }

    void repeated() {
        repeated.incrementAndGet();
    }

    void replayed() {
        replayed.incrementAndGet();
    }

    void refused(int status, String path, String body) {
        refused.incrementAndGet();
        note("refused, " + status + " at " + path + ": " + body);
    }

    void gaveUp(String path) {
        givenUp.incrementAndGet();
        note("not acknowledged in the end: " + path);
    }

    /** What it was about is worth seeing, whose it was isn't. */
    private void note(String what) {
        var words = what.replaceAll("[0-9a-f]{32}", "…").replaceAll("\\s+", " ");
        strange.add(words.substring(0, Math.min(SHOWN, words.length())));
    }

    /** Nobody who asked a running node waited longer than the bar, and nobody was told anything in English. */
    boolean areGood() {
        return slow.get() == 0 && english.get() == 0;
    }

    @Override
    public String toString() {
        var lines = String.join("\n",
                Figure.of("acknowledged", "%d drafts, %d submissions, %d opinions", drafts.size(), submitted.size(),
                        opinions.size()),
                Figure.of("sent again with their keys", "%d times; %d times it had been done already", repeated.get(),
                        replayed.get()),
                Figure.of("refused, never acknowledged", "%d, %d", refused.get(), givenUp.get()),
                Figure.of("slowest answer", "%.1f s, %d over %d s; waiting for the frozen %.1f s", slowest.get() / 1e9,
                        slow.get(), BAR.toSeconds(), slowestOfFrozen.get() / 1e9),
                Figure.of("English pages", "%d", english.get()));
        strange.stream().limit(20).forEach(words -> System.err.println("chaos: " + words));
        return lines;
    }
}
