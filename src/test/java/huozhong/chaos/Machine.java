package huozhong.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** A process that is killed, frozen and begun again; it knows when it was frozen. */
final class Machine {

    private static final Duration ORDERLY = Duration.ofSeconds(60);
    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final String name;
    private final Beginning beginning;
    private final BooleanSupplier up;
    private final List<Frost> frosts = new CopyOnWriteArrayList<>();
    private ProcessHandle process;

    Machine(String name, Beginning beginning, BooleanSupplier up) throws IOException, InterruptedException {
        this.name = name;
        this.beginning = beginning;
        this.up = up;
        this.process = beginning.begin();
    }

    /** How it is begun, at first and again. */
    interface Beginning {

        ProcessHandle begin() throws IOException, InterruptedException;
    }

    private record Frost(long from, AtomicLong until) {
    }

    /** @param away until it is begun again */
    void kill(Duration away) throws IOException, InterruptedException {
        process.destroyForcibly();
        awaitGone();
        Thread.sleep(away.toMillis());
        process = beginning.begin();
    }

    /** In order, if it ends in time. */
    void restart(Duration away) throws IOException, InterruptedException {
        process.destroy();
        awaitGone();
        kill(away);
    }

    void freeze(Duration time) throws IOException, InterruptedException {
        var frost = new Frost(System.nanoTime(), new AtomicLong(Long.MAX_VALUE));
        frosts.add(frost);
        try {
            signal("STOP");
            Thread.sleep(time.toMillis());
        } finally {
            signal("CONT");
            frost.until.set(System.nanoTime());
        }
    }

    boolean wasFrozenBetween(long begin, long end) {
        return frosts.stream().anyMatch(frost -> frost.from <= end && begin <= frost.until.get());
    }

    boolean isUp() {
        return up.getAsBoolean();
    }

    /**
     * Begins it again if it ended by itself, as a service manager does: a node ends that finds no database at its
     * start.
     */
    void tend() throws IOException, InterruptedException {
        if (isGone()) {
            process = beginning.begin();
        }
    }

    void awaitUp() throws IOException, InterruptedException {
        var patience = System.nanoTime() + STARTING.toNanos();
        while (!up.getAsBoolean()) {
            tend();
            if (System.nanoTime() > patience) {
                throw new IllegalStateException(name + " does not come back");
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    void end() throws InterruptedException {
        process.destroy();
        awaitGone();
        process.destroyForcibly();
    }

    private void awaitGone() throws InterruptedException {
        var patience = System.nanoTime() + ORDERLY.toNanos();
        while (!isGone() && System.nanoTime() < patience) {
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** What nobody has buried yet is still a process, but has no command line any more. */
    private boolean isGone() {
        try {
            return !process.isAlive()
                    || Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "cmdline")).length == 0;
        } catch (IOException justNow) {
            return true;
        }
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("bash", "-c", "kill -" + signal + " " + process.pid()).inheritIO().start().waitFor();
    }

    @Override
    public String toString() {
        return name;
    }
}
