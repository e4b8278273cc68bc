package huozhong;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to what requests say to the database; what the application does by itself, beside them, doesn't count. */
@TestConfiguration
public class Statements {

    /** As Tomcat calls its own. */
    private static final String REQUESTS = "http-nio-";
    /** As TellCases calls its own. */
    private static final String TELLERS = "tell";

    @Bean
    static Heard heard() {
        return new Heard();
    }

    @Bean
    static BeanPostProcessor listening(Heard heard) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? listened(pool, heard) : bean;
            }
        };
    }

    /** What was said since somebody began to listen. */
    public static class Heard {

        private final List<String> said = new CopyOnWriteArrayList<>();
        private final AtomicInteger commits = new AtomicInteger();
        private volatile @Nullable Thread listener;
        private volatile boolean tellers;

        /** What requests say while this goes on, in order; a batch is one. */
        public List<String> during(Runnable requests) {
            said.clear();
            commits.set(0);
            requests.run();
            return List.copyOf(said);
        }

        /** The same of what this thread says by itself. */
        public List<String> here(Runnable work) {
            listener = Thread.currentThread();
            try {
                return during(work);
            } finally {
                listener = null;
            }
        }

        /** The same of what the threads say that tell cases. */
        public List<String> telling(Runnable work) {
            tellers = true;
            try {
                return during(work);
            } finally {
                tellers = false;
            }
        }

        /** How many commits of something written there were while it last listened; each costs the disk. */
        public int commits() {
            return commits.get();
        }

        /** Those of them that write. */
        public static List<String> writes(List<String> statements) {
            return statements.stream().filter(Heard::isWrite).toList();
        }

        private static boolean isWrite(String sql) {
            var verb = sql.strip().toLowerCase(Locale.ROOT);
            return verb.startsWith("insert") || verb.startsWith("update") || verb.startsWith("delete");
        }

        private void add(String sql) {
            if (isHeard()) {
                said.add(sql);
            }
        }

        private void committed() {
            if (isHeard()) {
                commits.incrementAndGet();
            }
        }

        private boolean isHeard() {
            var thread = Thread.currentThread();
            return thread == listener || thread.getName().startsWith(REQUESTS)
                    || tellers && thread.getName().equals(TELLERS);
        }
    }

    /** The pool itself, whose connections are listened to. */
    private static Object listened(HikariDataSource pool, Heard heard) {
        var proxy = new ProxyFactory(pool);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var answer = call.proceed();
            return answer instanceof Connection connection
                    ? proxy(Connection.class, connection, new Prepares(connection, heard)) : answer;
        });
        return proxy.getProxy();
    }

    private static <T> T proxy(Class<T> type, T behind, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(behind.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** A connection: its statements are listened to. */
    private static final class Prepares implements InvocationHandler {

        private final Connection connection;
        private final Heard heard;
        private boolean wrote;

        Prepares(Connection connection, Heard heard) {
            this.connection = connection;
            this.heard = heard;
        }

        /** What is written outside of a transaction is committed at once. */
        void said(String sql) throws SQLException {
            heard.add(sql);
            wrote |= Heard.isWrite(sql);
            if (wrote && connection.getAutoCommit()) {
                committed();
            }
        }

        private void committed() {
            heard.committed();
            wrote = false;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            var made = Statements.invoke(connection, method, arguments);
            if (wrote && method.getName().equals("commit")) {
                committed();
            }
            wrote &= !method.getName().equals("rollback");
            var sql = arguments != null && arguments[0] instanceof String text ? text : "";
            if (made instanceof CallableStatement call) {
                return proxy(CallableStatement.class, call, new Executes(call, sql, this));
            }
            if (made instanceof PreparedStatement prepared) {
                return proxy(PreparedStatement.class, prepared, new Executes(prepared, sql, this));
            }
            return made instanceof Statement statement
                    ? proxy(Statement.class, statement, new Executes(statement, "", this)) : made;
        }
    }

    /** A statement: prepared once with its text, or told it with each execution. */
    private record Executes(Statement statement, String prepared, Prepares connection) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().startsWith("execute")) {
                connection.said(arguments != null && arguments.length > 0 && arguments[0] instanceof String text
                        ? text : prepared);
            }
            return Statements.invoke(statement, method, arguments);
        }
    }
}
