package huozhong.seal;

import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;

/** 用印 on the database in memory. */
@ApplicationTest
@TestPropertySource(properties = "spring.datasource.url=" + PressSealTests.URL)
class PressSealTests extends Pressing {

    static final String URL = "jdbc:h2:mem:seals;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8";
}
