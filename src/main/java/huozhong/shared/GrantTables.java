package huozhong.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Where migrations have an account of their own (docs/mysql-accounts.sql), gives the application's account what it
 * needs after each of them: everything but what would change tables that only grow or the history of migrations.
 */
@Component
class GrantTables implements Callback {

    private final DataSource application;
    private final Set<String> growing;

    GrantTables(DataSource application, List<OnlyGrow> growing) {
        this.application = application;
        this.growing = growing.stream().flatMap(some -> some.tables().stream()).collect(Collectors.toSet());
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public String getCallbackName() {
        return "GrantTables";
    }

    @Override
    public void handle(Event event, Context context) {
        try (var own = context.getConfiguration().getDataSource().getConnection();
             var working = application.getConnection()) {
            if (own.getMetaData().getDatabaseProductName().equals("MySQL") && !account(own).equals(account(working))) {
                grant(own, account(working));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The application's account got no rights", failed);
        }
    }

    private void grant(Connection own, String account) throws SQLException {
        try (var statement = own.createStatement()) {
            for (var table : column(own, "select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'")) {
                statement.execute("grant " + rights(table) + " on `" + table + "` to " + account);
            }
        }
    }

    private String rights(String table) {
        if (table.equals("flyway_schema_history")) {
            return "select";
        }
        return growing.contains(table) ? "select, insert" : "select, insert, update, delete";
    }

    /** As the server knows it: 'huozhong_app'@'%'. */
    private static String account(Connection connection) throws SQLException {
        var name = column(connection, "select current_user()").get(0);
        var at = name.lastIndexOf('@');
        return at < 0 ? name : quoted(name.substring(0, at)) + "@" + quoted(name.substring(at + 1));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
