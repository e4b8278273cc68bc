package huozhong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a random port, with a database in memory, a clock that the test sets, probes, an ear. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8",
        "springdoc.paths-to-exclude=/api/probe/**",
        "camunda.bpm.job-execution.enabled=false", "huozhong.files=target/files${test.fork:1}",
        "huozhong.first-run=false",
        "huozhong.seal.master-key-file=src/test/resources/seal/master.key", "huozhong.seal.pin-rounds=1",
        "spring.flyway.group=true", "huozhong.leave-after=0s", "huozhong.messages.deliver-every=1d",
        "huozhong.wrong-logins-by-address=100000"})
@Import({TestClock.class, FewRounds.class, Probes.class, Statements.class})
public @interface ApplicationTest {
}
