package huozhong.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;

/** The same as {@link ApplicationTest} on a database that only the tests of the first administrators use. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@TestPropertySource(properties = "spring.datasource.url=" + OnItsOwn.URL)
@interface OnItsOwn {

    String URL = "jdbc:h2:mem:administrators;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8";
}
