package huozhong.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import huozhong.obligation.Cell;
import huozhong.obligation.Fulfilment;
import huozhong.obligation.ObligationGrid.Column;
import huozhong.obligation.ObligationGrid.Totals;
import huozhong.plan.ObligationRule.What;
import huozhong.progress.Forecast.Reason;
import huozhong.progress.Forecasts.Cells;
import huozhong.shared.WorkCalendar;

/** What the last working days say of the next, and when they say nothing. */
class PaceTests {

    private static final LocalDate ISSUED = LocalDate.of(2024, 3, 12);
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 4, 10);

    private WorkCalendar calendar;

    @BeforeEach
    void theYearsOfTheProduct() {
        new ApplicationContextRunner().withBean(WorkCalendar.class)
                .run(context -> calendar = context.getBean(WorkCalendar.class));
    }

    private Pace on(LocalDate today) {
        return Pace.until(today, ISSUED, calendar);
    }

    @Test
    void looksBackTenWorkingDaysWithTheFestivalLeftOutAndTheSundayWorkedCountedIn() {
        assertThat(on(WEDNESDAY).from()).isEqualTo(LocalDate.of(2024, 3, 26));
        assertThat(on(WEDNESDAY).days()).isEqualTo(10);
        assertThat(on(LocalDate.of(2024, 3, 18)).days()).as("since it was issued").isEqualTo(4);
    }

    @Test
    void goesOnLikeThatOverDaysOff() {
        assertThat(on(WEDNESDAY).tell(10, 10).day()).isEqualTo(LocalDate.of(2024, 4, 23));
        assertThat(on(WEDNESDAY).tell(1, 10).day()).as("today is a day").isEqualTo(WEDNESDAY);
        assertThat(on(WEDNESDAY).tell(12, 4).day()).as("the first of May, its days worked instead")
                .isEqualTo(LocalDate.of(2024, 5, 22));
        assertThat(on(LocalDate.of(2024, 4, 13)).tell(1, 10).day()).as("a Saturday")
                .isEqualTo(LocalDate.of(2024, 4, 15));
    }

    @Test
    void saysWhyItCantTell() {
        assertThat(on(WEDNESDAY).tell(10, 2).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(on(LocalDate.of(2024, 3, 14)).tell(10, 10).reason()).isEqualTo(Reason.TOO_SOON);
        assertThat(on(WEDNESDAY).tell(76, 3).reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(on(WEDNESDAY).tell(75, 3).reason()).isNull();
    }

    @Test
    void reportsGoAtThePaceOfAllUnitsTogether() {
        var handedIn = IntStream.rangeClosed(1, 4).mapToObj(day -> cell(LocalDate.of(2024, 4, 5 + day), false));
        var before = Stream.of(cell(LocalDate.of(2024, 3, 20), false), cell(WEDNESDAY, false));
        var owed = IntStream.range(0, 4).mapToObj(any -> cell(null, true)).toList();
        var all = Stream.of(handedIn, before, owed.stream()).flatMap(cells -> cells).toList();

        var told = Forecasts.ofReports(column(), all, owed, on(WEDNESDAY));

        assertThat(told.done()).isEqualTo(4);
        assertThat(told.handedIn()).isEqualTo(6);
        assertThat(told.owing()).isEqualTo(4);
        assertThat(told.expected()).isEqualTo(LocalDate.of(2024, 4, 23));
        assertThat(Forecasts.ofReports(column(), owed, owed, on(WEDNESDAY)).reason()).isEqualTo(Reason.TOO_FEW);
    }

    private static Column column() {
        return new Column("PROGRESS_1", "第一次报送工作进展情况", What.REPORT, WEDNESDAY, WEDNESDAY, false,
                new Totals(0, 0, 0, 0, 0, 0, 0));
    }

    private static Cells cell(@Nullable LocalDate handedIn, boolean owed) {
        return new Cells("u", "某县", new Cell("PROGRESS_1", owed ? Fulfilment.State.MISSING : Fulfilment.State.HANDED_IN,
                Cell.Tone.NONE, WEDNESDAY, null, false, handedIn == null ? null : handedIn.atTime(9, 0), 0, 0, false,
                null));
    }
}
