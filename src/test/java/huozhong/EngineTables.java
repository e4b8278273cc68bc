package huozhong;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.springframework.jdbc.core.JdbcTemplate;

/** Reads every text and blob of every table of the engine. */
final class EngineTables {

    private EngineTables() {
    }

    static void texts(JdbcTemplate jdbc, BiConsumer<String, String> visitor) {
        tables(jdbc).forEach(table -> jdbc.query("select * from " + table, row -> {
            var columns = row.getMetaData();
            for (var i = 1; i <= columns.getColumnCount(); i++) {
                var text = text(row, i);
                if (text != null) {
                    visitor.accept(table + "." + columns.getColumnName(i), text);
                }
            }
        }));
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList("select table_name from information_schema.tables where table_schema in"
                        + " (select schema_name from information_schema.schemata) and table_schema = "
                        + (isMySql(jdbc) ? "database()" : "'PUBLIC'"), String.class).stream()
                .filter(table -> table.toUpperCase(Locale.ROOT).startsWith("ACT_")).toList();
    }

    private static boolean isMySql(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("MySQL")));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof java.sql.Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        }
        return value == null ? null : value.toString();
    }
}
