package huozhong.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Application;

/** The throw-away MySQL server: a database for the application, another for the bare engine, and its counters. */
public record Server(String url) {

    static final int POOL = 20;

    /** @param settings beside its own, as on a command line */
    public ConfigurableApplicationContext application(String... settings) {
        var own = List.of("--spring.datasource.url=" + url, "--spring.datasource.username=root",
                "--spring.datasource.password=", "--spring.datasource.hikari.maximum-pool-size=" + POOL,
                "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn",
                "--huozhong.leave-after=0s");
        return new SpringApplicationBuilder(Application.class, Told.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("noTests", new NoTests()))
                .properties("server.port=0")
                .run(Stream.concat(own.stream(), Stream.of(settings)).toArray(String[]::new));
    }

    /** As the application's own pool. */
    HikariDataSource pool(String database, String settings) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url.replaceFirst("/\\w+\\?", "/" + database + "?") + "&createDatabaseIfNotExist=true"
                + settings);
        pool.setUsername("root");
        pool.setMaximumPoolSize(POOL);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    /** How many statements the server has answered. */
    long statements(JdbcTemplate jdbc) throws SQLException {
        return counter(jdbc, "Questions");
    }

    /** How many commits it was asked for. */
    long commits(JdbcTemplate jdbc) throws SQLException {
        return counter(jdbc, "Com_commit");
    }

    private static long counter(JdbcTemplate jdbc, String name) {
        return jdbc.queryForObject("show global status like '" + name + "'", (row, n) -> row.getLong("Value"));
    }

    /** The tests' own beans lie on the same class path. */
    private static final class NoTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getResource().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }
}
