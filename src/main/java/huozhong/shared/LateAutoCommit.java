package huozhong.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that tell the server of autocommit again only when something is asked outside of a transaction: most
 * are given from transaction to transaction, and each cost two round trips to switch it off and on.
 */
final class LateAutoCommit extends DelegatingDataSource {

    LateAutoCommit(DataSource driver) {
        super(driver);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return late(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return late(super.getConnection(user, password));
    }

    private static Connection late(Connection driver) throws SQLException {
        return (Connection) Proxy.newProxyInstance(LateAutoCommit.class.getClassLoader(),
                new Class<?>[] {Connection.class}, new Late(driver));
    }

    private static final class Late implements InvocationHandler {

        private final Connection driver;
        private boolean wanted;
        /** Whether something may be uncommitted: then to switch autocommit on is to commit, and at once. */
        private boolean open;

        Late(Connection driver) throws SQLException {
            this.driver = driver;
            this.wanted = driver.getAutoCommit();
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            var name = method.getName();
            if (name.equals("getAutoCommit")) {
                return wanted;
            }
            if (name.equals("setAutoCommit") && arguments != null) {
                want((boolean) arguments[0]);
                return null;
            }
            if (name.startsWith("prepare") || name.equals("createStatement")) {
                tell();
                open = !wanted;
            }
            var answer = pass(method, arguments);
            open &= !isEnd(name, arguments);
            return answer;
        }

        /** A rollback to a savepoint is none. */
        private static boolean isEnd(String name, Object @Nullable [] arguments) {
            return name.equals("commit") || name.equals("rollback") && arguments == null;
        }

        private void want(boolean autoCommit) throws SQLException {
            wanted = autoCommit;
            if (!wanted || open) {
                tell();
                open = false;
            }
        }

        /** The driver says nothing to the server where it knows it already. */
        private void tell() throws SQLException {
            if (driver.getAutoCommit() != wanted) {
                driver.setAutoCommit(wanted);
            }
        }

        private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(driver, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
