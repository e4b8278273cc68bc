package huozhong.selection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;

/** The whole application with a running job executor, on a database in memory that the tests of rounds share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=true",
        "spring.datasource.url=jdbc:h2:mem:rounds;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"})
public @interface RoundsTest {
}
