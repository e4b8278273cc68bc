package huozhong.shared.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure for the log: types, places and database codes, but no messages, since those quote people's data. */
final class Trace {

    private static final int FRAMES = 40;

    private Trace() {
    }

    static String of(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(10)
                .map(Trace::one).collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable cause) {
        var frames = Arrays.stream(cause.getStackTrace()).limit(FRAMES).map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        return cause.getClass().getName() + code(cause) + frames;
    }

    private static String code(Throwable cause) {
        return cause instanceof SQLException sql ? " " + sql.getErrorCode() + "/" + sql.getSQLState() : "";
    }
}
