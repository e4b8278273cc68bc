package huozhong.demo;

import java.time.LocalDate;
import java.time.Month;

/** The day of the document's year on which the demo's today lies: the morning after something was due. */
enum Season {
    /** The rosters were due: most are in, some are late. */
    SPRING(Month.APRIL, 20),
    /** The teams stand, and the second reports were due. */
    SUMMER(Month.JULY, 26);

    private final LocalDate today;

    Season(Month month, int day) {
        this.today = LocalDate.of(Edition.DOCUMENT, month, day);
    }

    LocalDate today() {
        return today;
    }
}
