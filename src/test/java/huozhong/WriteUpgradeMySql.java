package huozhong;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** Tables, rows and views as mysqldump would, one statement a line. */
@OnMySql
@DirtiesContext
class WriteUpgradeMySql extends WriteUpgrade {

    @Override
    String database() {
        return "mysql";
    }

    @Override
    void write(JdbcTemplate from, Path file) throws IOException {
        try (var out = new PrintWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)),
                StandardCharsets.UTF_8))) {
            out.print("set foreign_key_checks = 0\n");
            for (var table : names(from, "BASE TABLE")) {
                out.print(created(from, "table", table) + "\n");
                rows(from, table).forEach(row -> out.print("insert into `" + table + "` values (" + row + ")\n"));
            }
            names(from, "VIEW").forEach(view -> out.print(created(from, "view", view) + "\n"));
        }
    }

    private static List<String> names(JdbcTemplate from, String kind) {
        return from.queryForList("select table_name from information_schema.tables where table_schema = database()"
                + " and table_type = ? order by table_name", String.class, kind);
    }

    private static String created(JdbcTemplate from, String kind, String name) {
        return from.queryForObject("show create " + kind + " `" + name + "`", (row, number) -> row.getString(2))
                .replaceAll("\\s*\n\\s*", " ").replaceAll("ALGORITHM=\\w+ DEFINER=\\S+ SQL SECURITY DEFINER ", "")
                .replaceAll("`test\\w{10,}`\\.", "");
    }

    /** The literals of each row, by commas. */
    private static List<String> rows(JdbcTemplate from, String table) {
        var literals = from.query("select column_name, data_type from information_schema.columns"
                        + " where table_schema = database() and table_name = ? order by ordinal_position",
                (row, number) -> literal(row.getString(1), row.getString(2)), table);
        return from.queryForList("select concat_ws(',', " + String.join(", ", literals) + ") from `" + table + "`",
                String.class).stream().map(WriteUpgradeMySql::oneLine).toList();
    }

    private static String literal(String column, String type) {
        return type.matches(".*(blob|binary)")
                ? "if(`" + column + "` is null, 'NULL', concat('x''', hex(`" + column + "`), ''''))"
                : "quote(cast(`" + column + "` as char))";
    }

    private static String oneLine(String statement) {
        return statement.replace("\r", "\\r").replace("\n", "\\n");
    }
}
