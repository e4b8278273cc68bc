package huozhong.seal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

import huozhong.seal.SealMemory;
import huozhong.seal.ofd.OfdRecord;
import huozhong.seal.ofd.OfdVerifier;
import huozhong.shared.Shanghai;

/**
 * {@code java -jar huozhong.jar verify-seal FILE}: verifies the seals on a file against the configured database. Starts
 * no application and needs no master key; exit code 0 if all stands, 1 if not. Settings may follow.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@Import({MasterKey.class, SealAuthority.class, TrustedRoots.class, PdfSealVerifier.class, SealMemory.class,
        Sm2Authority.class, OfdRecord.class, OfdVerifier.class})
public class VerifySealCommand {

    public static final String NAME = "verify-seal";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    public static int run(List<String> arguments, Clock clock) {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException(NAME + " FILE");
        }
        var file = read(Path.of(arguments.get(1)));
        try (var context = new SpringApplicationBuilder(VerifySealCommand.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .initializers(node -> ((GenericApplicationContext) node).registerBean(Clock.class, () -> clock))
                .properties("logging.level.root=error")
                .run(arguments.toArray(String[]::new))) {
            var verdict = OfdVerifier.isOfd(file) ? context.getBean(OfdVerifier.class).verify(file)
                    : context.getBean(SealVerifier.class).verify(file);
            print(verdict);
            return verdict.intact() ? 0 : 1;
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void print(SealVerifier.Verdict verdict) {
        verdict.seals().forEach(seal -> {
            var at = seal.at();
            System.out.println((seal.intact() ? "有效　" : "无效　") + seal.unitName()
                    + (at == null ? "" : "　" + LocalDateTime.ofInstant(at, Shanghai.ZONE).format(MINUTES)));
            seal.problems().forEach(problem -> System.out.println("　　　" + problem));
        });
        verdict.problems().forEach(System.out::println);
        System.out.println(verdict.intact() ? "核验通过：" + verdict.seals().size() + "枚印章有效，盖章后文件没有改动"
                : "核验不通过");
    }
}
