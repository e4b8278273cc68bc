package huozhong;

import java.time.Clock;
import java.util.List;
import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

import huozhong.audit.VerifyAuditCommand;
import huozhong.retention.VerifyArchiveCommand;
import huozhong.seal.signature.VerifySealCommand;
import huozhong.shared.Shanghai;

/** The selection and approval of the 新时代文明实践“火种”计划, one application. */
@SpringBootApplication
@EnableScheduling
@Modulithic(sharedModules = {"shared", "audit"})
public class Application {

    /** The engine reads times without an offset in the zone of the JVM, whatever that of the machine is. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(Shanghai.ZONE));
        if (arguments.length > 0 && arguments[0].equals(VerifyAuditCommand.NAME)) {
            System.exit(VerifyAuditCommand.run(List.of(arguments)));
        }
        if (arguments.length > 0 && arguments[0].equals(VerifyArchiveCommand.NAME)) {
            System.exit(VerifyArchiveCommand.run(List.of(arguments)));
        }
        if (arguments.length > 0 && arguments[0].equals(VerifySealCommand.NAME)) {
            System.exit(VerifySealCommand.run(List.of(arguments), Clock.system(Shanghai.ZONE)));
        }
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.system(Shanghai.ZONE);
    }
}
