package huozhong.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** One statement on the engine's tables, where there is an engine: a slice without it has no such tables. */
final class EngineMigration extends BaseJavaMigration {

    private final String version;
    private final String sql;

    EngineMigration(String version, String sql) {
        this.version = version;
        this.sql = sql;
    }

    @Override
    protected void init() {
        // the version and description below come from the statement, not from the class name
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        var words = sql.replaceAll("\\s+", " ").split("[ (]");
        return "engine " + String.join(" ", Arrays.copyOf(words, Math.min(3, words.length)));
    }

    @Override
    public Integer getChecksum() {
        var crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(sql);
        }
    }
}
