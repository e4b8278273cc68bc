package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import huozhong.submission.Submission.Reported;

class SubmissionStateTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 5, 6, 12, 0);

    private final Submission list = new Submission("plan", "county", "city", "名单1号", "",
            new Reported("clerk", NOON, false));

    @Test
    void isAcceptedOnceAndAfterItsReceipt() {
        assertThatThrownBy(() -> list.accept("leader", NOON)).isInstanceOf(NotSigned.class);
        list.sign("clerk", NOON);
        list.accept("leader", NOON);

        assertThatThrownBy(() -> list.accept("leader", NOON)).isInstanceOf(NotSigned.class);
    }

    @Test
    void isSignedForAgainButNotOnceItIsAcceptedOrWithdrawn() {
        var withdrawn = new Submission("plan", "county", "city", "名单2号", "", new Reported("clerk", NOON, false));
        withdrawn.withdraw("clerk", "有误", NOON);
        list.sign("clerk", NOON);
        list.sign("another", NOON);
        assertThat(list.signedBy()).isEqualTo("another");
        list.accept("leader", NOON);

        assertThatThrownBy(() -> list.sign("clerk", NOON)).isInstanceOf(CannotSign.class);
        assertThatThrownBy(() -> withdrawn.sign("clerk", NOON)).isInstanceOf(CannotSign.class);
    }
}
