package huozhong.notification;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A way out of the system. */
interface ChannelPort {

    Channel channel();

    /** Whether the administrator configured it. */
    boolean isThere();

    /** Where somebody is reached by it; nowhere where he has no address there. */
    Optional<String> address(Reached who);

    /** Whether the same letter may be sent again where nobody knows if it arrived: who takes it drops the second. */
    boolean dropsSecond();

    Outcome send(Letter letter);

    /** A user's addresses. */
    record Reached(String login, @Nullable String mobile, @Nullable String mail) {
    }

    /** What became of a letter. */
    sealed interface Outcome {
    }

    /** It was taken. */
    record Taken() implements Outcome {
    }

    /** It wasn't and never will be. */
    record Refused(String why) implements Outcome {
    }

    /** It wasn't, and may be later; not before this time has passed. */
    record Later(Duration pause) implements Outcome {
    }

    /** Nobody knows. */
    record Unknown() implements Outcome {
    }
}
