package huozhong.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The engine's own tables as migrations, one statement each, out of the scripts in the engine's jar: MySQL's script
 * makes 3-byte tables, which a nominee called 𠮷野 breaks, and only a migration can change that before there are data.
 */
final class EngineSchema {

    private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine",
            "case.history", "decision.engine", "decision.history");

    /** SHA-256 over all scripts of a database: another engine version must be looked at before it is let in. */
    private static final Map<String, String> PINNED = Map.of(
            "h2", "c4f0f1ab107c93d54e6cec64d67c0cf6867126df200d2c39072a3c0f304e704a",
            "mysql", "65e2ffd9a3576eee5680fecfda709147c0479cf738ef3b4f7a034077281f17b6");

    private final String database;

    EngineSchema(String database) {
        this.database = database;
    }

    JavaMigration[] migrations() {
        var scripts = SCRIPTS.stream().map(this::script).toList();
        checkPinned(scripts);
        var statements = new ArrayList<String>();
        scripts.forEach(script -> statements.addAll(statements(script)));
        var migrations = new JavaMigration[statements.size()];
        Arrays.setAll(migrations, i -> new EngineMigration("002.%03d".formatted(i + 1), statements.get(i)));
        return migrations;
    }

    private void checkPinned(List<String> scripts) {
        var found = sha256(String.join("", scripts));
        if (!found.equals(PINNED.get(database))) {
            throw new IllegalStateException("The engine's " + database + " scripts are not the pinned ones: " + found);
        }
    }

    private String script(String part) {
        var path = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
        try (InputStream script = ProcessEngine.class.getClassLoader().getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("The engine has no " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> statements(String script) {
        var withoutComments = script.lines().filter(line -> !line.strip().startsWith("--"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(withoutComments.split(";")).map(String::strip).filter(s -> !s.isEmpty())
                .map(EngineSchema::fourByteCharacters).toList();
    }

    private static String fourByteCharacters(String statement) {
        return statement.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
