package huozhong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;

@ApplicationTest
class EngineIndexTests {

    @Autowired
    private JdbcTemplate database;

    /** The engine asks for them whenever a task is completed, and has no index of its own for it. */
    @Test
    void findsThePartsOfATaskWithoutReadingAllTasks() {
        var first = database.execute((Connection connection) -> firstColumns(connection, "ACT_RU_TASK"));

        assertThat(first).contains("PARENT_TASK_ID_");
    }

    private static List<String> firstColumns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = connection.getMetaData().getIndexInfo(connection.getCatalog(), null, table, false, true)) {
            while (rows.next()) {
                if (rows.getInt("ORDINAL_POSITION") == 1) {
                    columns.add(rows.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
