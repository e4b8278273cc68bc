package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import huozhong.organization.Level;
import huozhong.plan.Quota;

class SelectionStateTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 4, 20, 12, 0);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 21);

    private final Selection round = new Selection(new Quota("q", "plan", Level.COUNTY, "HEALTH", "unit", "region", 2, 0,
            Quota.Kind.OWN_POOL), "clerk", NOON);

    @Test
    void isPublishedAndClosedAfterItsConfirmationOnly() {
        assertThatThrownBy(() -> round.published(DAY, DAY, null)).isInstanceOf(SelectionNotOpen.class);
        assertThatThrownBy(round::close).isInstanceOf(SelectionNotOpen.class);

        round.confirm("leader", NOON);
        round.published(DAY, DAY, null);
        round.close();

        assertThat(round.state()).isEqualTo(Selection.State.CLOSED);
        assertThatThrownBy(round::close).isInstanceOf(SelectionNotOpen.class);
    }

    @Test
    void isNeitherConfirmedNorClosedOnceItIsCancelled() {
        round.cancel();

        assertThatThrownBy(() -> round.confirm("leader", NOON)).isInstanceOf(SelectionNotOpen.class);
        assertThatThrownBy(round::close).isInstanceOf(SelectionNotOpen.class);
    }
}
