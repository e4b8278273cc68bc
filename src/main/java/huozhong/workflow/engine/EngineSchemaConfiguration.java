package huozhong.workflow.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine's tables in front of ours, on the database that there is. */
@Configuration
class EngineSchemaConfiguration {

    /** What reports of the engine's own would read by: together two fifths of what it keeps of a case. */
    private static final List<String> UNREAD = List.of("ACT_IDX_HI_ACT_INST_START_END", "ACT_IDX_HI_ACT_INST_END",
            "ACT_IDX_HI_ACT_INST_STATS", "ACT_IDX_HI_ACT_INST_TENANT_ID", "ACT_IDX_HI_ACT_INST_PROC_DEF_KEY",
            "ACT_IDX_HI_AI_PDEFID_END_TIME");

    @Bean
    FlywayConfigurationCustomizer engineMigrations(DataSource dataSource) throws SQLException {
        var mysql = isMySql(dataSource);
        var migrations = new ArrayList<JavaMigration>();
        if (mysql) {
            migrations.add(new FourByteDatabase());
        }
        migrations.addAll(List.of(new EngineSchema(mysql ? "mysql" : "h2").migrations()));
        // each completed task asks for its parts, and without an index reads all open tasks of all cities
        migrations.add(new EngineMigration("260", "create index ix_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)"));
        // the level of application.yaml, for databases that were made with another: the engine compares the two
        migrations.add(new EngineMigration("261",
                "update ACT_GE_PROPERTY set VALUE_ = '1' where NAME_ = 'historyLevel'"));
        // MySQL drops an index in words of its own; two by owner and by region take the place of this one of ours
        migrations.add(new EngineMigration("309", dropped("ix_task_entry_place", "task_entry", mysql)));
        for (var i = 0; i < UNREAD.size(); i++) {
            migrations.add(new EngineMigration("309." + (i + 1), dropped(UNREAD.get(i), "ACT_HI_ACTINST", mysql)));
        }
        // the last of task_entry's plan: where the index above wasn't dropped, the column is still in it
        migrations.add(new EngineMigration("458", "alter table task_entry drop column plan_id"));
        return flyway -> flyway.javaMigrations(migrations.toArray(JavaMigration[]::new));
    }

    private static String dropped(String index, String table, boolean mysql) {
        return "drop index " + index + (mysql ? " on " + table : "");
    }

    static boolean isMySql(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("MySQL");
        }
    }

    /** Makes every table to come compare by code point: to other collations 𠮷 and 𬎆 are the same. */
    private static final class FourByteDatabase extends BaseJavaMigration {

        @Override
        protected void init() {
            // version and description below
        }

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion("001");
        }

        @Override
        public String getDescription() {
            return "compare by code point";
        }

        @Override
        public void migrate(Context context) throws Exception {
            try (var statement = context.getConnection().createStatement()) {
                statement.execute("alter database character set utf8mb4 collate utf8mb4_bin");
            }
        }
    }
}
