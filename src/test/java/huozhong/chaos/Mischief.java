package huozhong.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Kills, freezes and restarts one after the other, the same for the same seed; at times before the last is back. */
final class Mischief {

    private static final int ACTS = 3;
    private static final int QUIET = 8000;
    private static final int SHORTEST_FROST = 2000;
    private static final int LONGEST_FROST = 20_000;
    private static final int LONGEST_AWAY = 5000;

    private final Random random;
    private final Map<String, Integer> done = new TreeMap<>();

    Mischief(long seed) {
        random = new Random(seed);
    }

    void until(long end, Stage stage) throws InterruptedException {
        while (System.nanoTime() < end) {
            Thread.sleep(random.nextInt(QUIET));
            var machine = stage.machines().get(random.nextInt(stage.machines().size()));
            act(machine);
            if (random.nextInt(4) > 0) {
                machine.awaitUp();
            }
        }
    }

    private void act(Machine machine) throws InterruptedException {
        try {
            switch (random.nextInt(ACTS)) {
                case 0 -> {
                    tell("killed", machine);
                    machine.kill(away());
                }
                case 1 -> {
                    tell("frozen", machine);
                    machine.freeze(Duration.ofMillis(SHORTEST_FROST + random.nextInt(LONGEST_FROST - SHORTEST_FROST)));
                }
                default -> {
                    tell("restarted", machine);
                    machine.restart(away());
                }
            }
        } catch (IOException failed) {
            throw new IllegalStateException(machine + " can't be acted on", failed);
        }
    }

    private Duration away() {
        return Duration.ofMillis(random.nextInt(LONGEST_AWAY));
    }

    private void tell(String what, Machine machine) {
        System.err.println("chaos: " + machine + " " + what);
        done.merge(machine + " " + what, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return Figure.of("broken", done.entrySet().stream().map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", ")));
    }
}
