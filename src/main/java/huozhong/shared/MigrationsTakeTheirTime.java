package huozhong.shared;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives migrations on MySQL connections without the limits of {@link MySqlDefaults}: an index may take minutes. Those
 * with an account of their own (spring.flyway.user) have connections of their own already.
 */
@Component
class MigrationsTakeTheirTime implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration migrations) {
        if (migrations.getDataSource() instanceof HikariDataSource pool && MySqlDefaults.isMySql(pool)) {
            migrations.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        }
    }
}
