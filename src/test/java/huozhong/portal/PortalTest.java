package huozhong.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import huozhong.FewRounds;
import huozhong.TestClock;

/** The whole application with the built portal, its jobs running, and a real browser before it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8;DB_CLOSE_DELAY=-1",
        "huozhong.files=target/files${test.fork:1}", "huozhong.first-run=false", "huozhong.leave-after=0s",
        "huozhong.seal.master-key-file=src/test/resources/seal/master.key"})
@Import({TestClock.class, FewRounds.class})
@interface PortalTest {
}
