package huozhong.retention;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into every column of every table, and into every file of a folder and every entry of a zip among them. */
final class EveryText {

    private EveryText() {
    }

    /** The tables and columns in which one of the texts stands. */
    static Collection<String> inTables(JdbcTemplate jdbc, Collection<String> wanted) {
        var found = new TreeSet<String>();
        var quote = isMySql(jdbc) ? "`" : "\"";
        tables(jdbc).forEach(table -> jdbc.query("select * from " + quote + table + quote, row -> {
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                var text = text(row, i);
                if (wanted.stream().anyMatch(text::contains)) {
                    found.add((table + "." + row.getMetaData().getColumnName(i)).toLowerCase());
                }
            }
        }));
        return found;
    }

    static List<String> tables(JdbcTemplate jdbc) {
        var schema = isMySql(jdbc) ? "database()" : "'PUBLIC'";
        return jdbc.queryForList("select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                + " and table_schema = " + schema, String.class);
    }

    private static boolean isMySql(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection ->
                connection.getMetaData().getDatabaseProductName().equals("MySQL")));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        if (value instanceof Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        }
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    /** The files in which one of the texts stands. */
    static Collection<String> inFiles(Path folder, Collection<String> wanted) throws Exception {
        var found = new TreeSet<String>();
        try (var files = java.nio.file.Files.walk(folder)) {
            for (var file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                if (contains(java.nio.file.Files.readAllBytes(file), wanted)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static boolean contains(byte[] bytes, Collection<String> wanted) throws Exception {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (wanted.stream().anyMatch(text::contains)) {
            return true;
        }
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.stream().anyMatch(entry.getName()::contains) || contains(zip.readAllBytes(), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
