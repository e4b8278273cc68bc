package huozhong.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import huozhong.obligation.Cell.Tone;
import huozhong.obligation.CellFacts.Found;
import huozhong.obligation.CellFacts.Key;
import huozhong.obligation.Extensions.Standing;
import huozhong.plan.ObligationRule.What;
import huozhong.shared.Deadline;

class CellFactsTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private static final Key KEY = new Key("PROGRESS_1", "u");
    private static final LocalDateTime NOW = DAY.plusDays(5).atTime(9, 0);
    private final Obligation report = new Obligation("PROGRESS_1", "第一次报送工作进展情况", What.REPORT, DAY,
            Deadline.endOf(DAY), false);

    private Cell cell(Fulfilment.State state, LocalDateTime handedInAt) {
        return cell(state, handedInAt, Map.of());
    }

    private Cell cell(Fulfilment.State state, LocalDateTime handedInAt, Map<Key, Standing> extensions) {
        return new Found(NOW, Map.of(KEY, new Fulfilment("PROGRESS_1", "u", state, handedInAt, null)), extensions,
                Map.of(), Map.of()).cell(report, "u");
    }

    @Test
    void staysOnTimeWhereItWasReturnedAfterTheDateAndOwesAgain() {
        var returned = cell(Fulfilment.State.RETURNED, DAY.atTime(23, 59));

        assertThat(returned.daysLate()).isZero();
        assertThat(returned.tone()).isEqualTo(Tone.BEHIND);
        assertThat(returned.isOwed()).isTrue();
    }

    @Test
    void isLateByTheFirstHandInHoweverFarItIsNow() {
        var accepted = cell(Fulfilment.State.ACCEPTED, DAY.plusDays(1).atTime(10, 1));

        assertThat(accepted.daysLate()).isEqualTo(1);
        assertThat(accepted.words()).isEqualTo("已审定，迟报1天");
    }

    @Test
    void isLateAgainstTheDayThatWasGranted() {
        var twice = cell(Fulfilment.State.HANDED_IN, DAY.plusDays(4).atTime(8, 0), Map.of(KEY,
                new Standing("PROGRESS_1", "u", DAY.plusDays(3), false)));

        assertThat(twice.daysLate()).isEqualTo(1);
        assertThat(twice.words()).isEqualTo("已报，延期至5月13日，迟报1天");
    }

    @Test
    void isADayLateOnItsDayWhereItsHourIsOver() {
        var atFive = new Deadline(DAY, LocalTime.of(17, 0));

        assertThat(Obligation.daysLate(atFive, DAY.atTime(16, 59, 59))).isZero();
        assertThat(Obligation.daysLate(atFive, DAY.atTime(17, 0))).isEqualTo(1);
        assertThat(Obligation.daysLate(atFive, DAY.plusDays(2).atTime(0, 0))).isEqualTo(2);
    }
}
