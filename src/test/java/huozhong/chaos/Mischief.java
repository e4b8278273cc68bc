package huozhong.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Kills, freezes and restarts each of the machines in turn, in an order of its own, the same for the same seed. One
 * that is still on its way up isn't killed again, and may be frozen: something is broken every few seconds.
 */
final class Mischief {

    private static final int QUIET = 6000;
    private static final int SHORTEST_FROST = 2000;
    private static final int LONGEST_FROST = 20_000;
    private static final int LONGEST_AWAY = 5000;

    private final Random random;
    private final Deque<Blow> next = new ArrayDeque<>();
    private final Map<String, Integer> done = new TreeMap<>();

    Mischief(long seed) {
        random = new Random(seed);
    }

    private enum Act {
        KILLED, FROZEN, RESTARTED
    }

    private record Blow(Machine machine, Act act) {
    }

    void until(long end, Stage stage) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            Thread.sleep(random.nextInt(QUIET));
            strike(nextOf(stage.machines()));
        }
    }

    /** Every machine gets every act before one gets the same again. */
    private Blow nextOf(List<Machine> machines) {
        if (next.isEmpty()) {
            var all = machines.stream().flatMap(one -> List.of(Act.values()).stream().map(act -> new Blow(one, act)))
                    .collect(Collectors.toList());
            Collections.shuffle(all, random);
            next.addAll(all);
        }
        return next.poll();
    }

    private void strike(Blow blow) throws IOException, InterruptedException {
        var machine = blow.machine();
        machine.tend();
        if (blow.act() != Act.FROZEN && !machine.isUp()) {
            next.addLast(blow);
            return;
        }
        tell(blow);
        switch (blow.act()) {
            case KILLED -> machine.kill(upTo(0, LONGEST_AWAY));
            case FROZEN -> machine.freeze(upTo(SHORTEST_FROST, LONGEST_FROST));
            case RESTARTED -> machine.restart(upTo(0, LONGEST_AWAY));
        }
    }

    private Duration upTo(int shortest, int longest) {
        return Duration.ofMillis(shortest + random.nextInt(longest - shortest));
    }

    private void tell(Blow blow) {
        var words = blow.machine() + " " + blow.act().name().toLowerCase();
        System.err.println("chaos: " + words);
        done.merge(words, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return Figure.of("broken", done.entrySet().stream().map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", ")));
    }
}
