package huozhong.registration.scan;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import huozhong.TestClock;
import huozhong.access.Caller;
import huozhong.registration.print.FormPrint;
import huozhong.registration.print.FormPrints;
import huozhong.registration.scan.TakeScans.Upload;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** A unit's clerk has forms stamped and scans them, for tests of what follows from it. */
public final class StampsOnPaper {

    private final FormPrints prints;
    private final TakeScans takeScans;
    private final Stamped stamped;
    private final TestClock clock;

    StampsOnPaper(FormPrints prints, TakeScans takeScans, Stamped stamped, TestClock clock) {
        this.prints = prints;
        this.takeScans = takeScans;
        this.stamped = stamped;
        this.clock = clock;
    }

    /** One page with red seals in these boxes. */
    public void stamp(String nominationId, int version, String planId, String unitId, Caller clerk, String... steps) {
        clock.pass(Duration.ofMinutes(1));
        var code = Ids.next().toUpperCase().replaceAll("[ILOU]", "0").substring(0, 16);
        prints.add(new FormPrint(code, nominationId, version, code.substring(0, 8), Sheets.BOXES, clerk.userId(),
                unitId, Shanghai.now(clock), null));
        var pdf = Sheets.pdf(Sheets.page("HZ1:" + code, steps));
        takeScans.take(planId, unitId, List.of(new Upload("scan.pdf", pdf)), clerk);
        await().atMost(Duration.ofMinutes(1)).until(() -> stamped.of(List.of(nominationId))
                .getOrDefault(nominationId, Set.of()).containsAll(List.of(steps)));
    }
}
