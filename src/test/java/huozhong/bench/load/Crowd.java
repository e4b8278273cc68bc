package huozhong.bench.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The people: signs them in, has all of them ask until the node is warm, then a tenth, all, and three times as many,
 * each thinking 10 to 20 seconds in between. Says on its output when a part begins and ends, and then its figures;
 * whoever started it measures the node meanwhile.
 */
public final class Crowd {

    private static final int SIGNING_IN = 8;
    private static final double AS_BEFORE = 1.2;
    private static final int WINDOW = 10;
    private static final int LONGEST = 300;

    private final List<Person> people = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    private Crowd() {
    }

    /** Port, file of accounts, people, seconds. */
    public static void main(String[] arguments) throws Exception {
        var crowd = new Crowd();
        var port = Integer.parseInt(arguments[0]);
        var accounts = Files.readAllLines(Path.of(arguments[1])).stream().map(Account::of).toList();
        var many = Integer.parseInt(arguments[2]);
        var seconds = Integer.parseInt(arguments[3]);
        crowd.signIn(accounts, Person.SHARES * many, port);
        crowd.part("warm", many, Math.max(20, seconds / 3));
        var few = crowd.part("few", Math.max(1, many / 10), Math.max(30, seconds / 3));
        var all = crowd.part("all", many, seconds);
        say("RATIO %.3f", all.quantile(0.95) / few.quantile(0.95));
        crowd.part("threefold", Person.SHARES * many, Math.min(60, seconds));
        say("RECOVERED %d", crowd.secondsUntil(all.quantile(0.95) * AS_BEFORE, many));
        System.exit(0);
    }

    private void signIn(List<Account> accounts, int sessions, int port) throws InterruptedException {
        var doors = new Semaphore(SIGNING_IN);
        var all = new ArrayList<CompletableFuture<?>>();
        for (var i = 0; i < sessions; i++) {
            var person = new Person(accounts.get(i % accounts.size()), i / accounts.size(), port);
            people.add(person);
            doors.acquire();
            all.add(person.signIn().whenComplete((me, failed) -> doors.release()));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }

    private Times part(String name, int many, int seconds) throws InterruptedException {
        say("BEGIN %s", name);
        var times = ask(many, seconds);
        say("END %s %d %d", name, times.count(), times.errors());
        times.kinds().forEach(kind -> say("KIND %s %s %d %.1f %.1f %.1f", name, kind, times.count(kind),
                times.quantile(0.5, kind), times.quantile(0.95, kind), times.quantile(0.99, kind)));
        say("KIND %s all %d %.1f %.1f %.1f", name, times.count(), times.quantile(0.5), times.quantile(0.95),
                times.quantile(0.99));
        return times;
    }

    /** Until the people as many as before wait no longer than before, at most so long. */
    private int secondsUntil(double p95, int many) throws InterruptedException {
        var waited = 0;
        do {
            waited += WINDOW;
        } while (ask(many, WINDOW).quantile(0.95) > p95 && waited < LONGEST);
        return waited;
    }

    private Times ask(int many, int seconds) throws InterruptedException {
        var times = new Times();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var asking = people.subList(0, many).stream().map(person -> {
            var done = new CompletableFuture<Void>();
            later(ThreadLocalRandom.current().nextInt(15_000), () -> turn(person, times, end, done));
            return done;
        }).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(asking).join();
        return times;
    }

    private void turn(Person person, Times times, long end, CompletableFuture<Void> done) {
        if (System.nanoTime() >= end) {
            done.complete(null);
            return;
        }
        var kind = person.next();
        var begin = System.nanoTime();
        person.ask(kind).whenComplete((answer, failed) -> {
            times.took(kind, (System.nanoTime() - begin) / 1e6);
            if (failed != null) {
                times.failed(failed);
            }
            var rest = TimeUnit.NANOSECONDS.toMillis(Math.max(0, end - System.nanoTime()));
            var thought = ThreadLocalRandom.current().nextInt(10_000, 20_000);
            later(Math.min(rest + 1, thought), () -> turn(person, times, end, done));
        });
    }

    private void later(long milliseconds, Runnable work) {
        clock.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    }

    private static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }
}
