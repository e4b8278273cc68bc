package huozhong.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Breaks what runs while people write, and prints what they were told against what is there. */
public final class Chaos {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Chaos() {
    }

    /** The URL of a server that bin/mysql started, a folder, minutes, a seed; exit code 1 if it was no good. */
    public static void main(String[] arguments) throws Exception {
        var place = new Place(arguments[0], arguments[1]);
        var mischief = new Mischief(Long.parseLong(arguments[3]));
        var counties = Scene.counties(place);
        var receipts = new Receipts();
        try (var stage = Stage.begin(place)) {
            var end = System.nanoTime() + Duration.ofMinutes(Long.parseLong(arguments[2])).toNanos();
            write(counties, stage, receipts, mischief, end);
        }
        var reckoning = Reckoning.of(place, receipts);
        System.out.printf("%n%s%n|---|---|%n",
                Figure.of("`bin/chaos %s %s`".formatted(arguments[2], arguments[3]), ""));
        System.out.println(mischief);
        System.out.println(receipts);
        System.out.println(reckoning);
        System.exit(reckoning.isClean() && receipts.areGood() ? 0 : 1);
    }

    /** The writers go on until the end, and then until what they began is acknowledged. */
    private static void write(List<County> counties, Stage stage, Receipts receipts, Mischief mischief, long end)
            throws IOException, InterruptedException {
        var writers = Executors.newFixedThreadPool(counties.size());
        counties.forEach(county -> writers.execute(new Writer(county, stage, receipts, end, end + PATIENCE.toNanos())));
        writers.shutdown();
        mischief.until(end, stage);
        stage.mend();
        writers.awaitTermination(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
