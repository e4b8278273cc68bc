package huozhong.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a failure of the database's connection, which passes by itself, from one of ours, which doesn't. */
public final class DatabaseGone {

    /** The class of SQL states that are about the connection. */
    private static final String CONNECTION = "08";
    /** What the pool says, without a state, of a connection that it gave up in the middle of a transaction. */
    private static final String GIVEN_UP = "Connection is closed";

    private DatabaseGone() {
    }

    public static boolean isCauseOf(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(DatabaseGone::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof CannotCreateTransactionException || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof SQLException sql && isOne(sql);
    }

    private static boolean isOne(SQLException failed) {
        var state = failed.getSQLState();
        return failed instanceof SQLTransientConnectionException || failed instanceof SQLRecoverableException
                || failed instanceof SQLNonTransientConnectionException
                || (state == null ? GIVEN_UP.equals(failed.getMessage()) : state.startsWith(CONNECTION));
    }
}
