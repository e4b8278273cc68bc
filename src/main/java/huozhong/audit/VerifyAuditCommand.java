package huozhong.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code java -jar huozhong.jar verify-audit [--head FILE]}: verifies the record of the configured database with the
 * configured key, without starting the application; exit code 0 if it is whole, 1 if not. Settings may follow
 * ({@code --spring.datasource.url=…}, {@code --huozhong.audit.key-file=…}).
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
public final class VerifyAuditCommand {

    public static final String NAME = "verify-audit";

    public static int run(List<String> arguments) {
        var known = knownHead(arguments);
        try (var context = new SpringApplicationBuilder(VerifyAuditCommand.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).properties("logging.level.root=warn").logStartupInfo(false)
                .run(arguments.toArray(String[]::new))) {
            var file = new AuditKeyFile(context.getEnvironment().resolvePlaceholders(AuditKeyFile.PLACE));
            return file.read().map(key -> verify(new VerifyAudit(context.getBean(JdbcTemplate.class), key), known))
                    .orElseGet(() -> keyless(file));
        }
    }

    private static int verify(VerifyAudit audit, Head known) {
        var verdict = audit.verify(known);
        print(verdict, System.out);
        return verdict.isWhole() ? 0 : 1;
    }

    private static int keyless(AuditKeyFile file) {
        System.out.println("审计密钥文件不存在，无法核对：" + file + "（--huozhong.audit.key-file=…）");
        return 1;
    }

    private static Head knownHead(List<String> arguments) {
        var option = arguments.indexOf("--head");
        if (option < 0) {
            return Head.NONE;
        }
        if (option + 1 == arguments.size()) {
            throw new IllegalArgumentException("--head FILE");
        }
        return read(Path.of(arguments.get(option + 1)));
    }

    private static Head read(Path file) {
        try {
            return Head.parse(Files.readString(file))
                    .orElseThrow(() -> new IllegalArgumentException(file + " 中没有链头"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void print(VerifyAudit.Verdict verdict, PrintStream out) {
        verdict.findings().forEach(out::println);
        out.println(verdict.isWhole() ? "审计记录完整，链头：" : "审计记录不完整，共 " + verdict.findings().size()
                + " 处，链头：");
        out.println(verdict.head());
    }
}
