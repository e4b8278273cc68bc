package huozhong.chaos;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Where it happens: the database, and a folder for the files that both nodes share and for their logs. */
record Place(String url, Path folder) {

    Place(String url, String folder) {
        this(url, Path.of(folder).toAbsolutePath());
    }

    /** What every application here is told beside the database. */
    List<String> settings() {
        return List.of("--huozhong.files=" + folder.resolve("files"), "--huozhong.archive=" + folder.resolve("archive"),
                "--huozhong.first-run=false", "--server.address=127.0.0.1");
    }

    /** The database too. */
    List<String> arguments() {
        var database = Stream.of("--spring.datasource.url=" + url, "--spring.datasource.username=root",
                "--spring.datasource.password=");
        return Stream.concat(database, settings().stream()).toList();
    }

    JdbcTemplate database() throws SQLException {
        return new JdbcTemplate(new SingleConnectionDataSource(DriverManager.getConnection(url, "root", ""), true));
    }
}
