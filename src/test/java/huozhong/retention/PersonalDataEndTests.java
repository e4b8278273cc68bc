package huozhong.retention;

import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;

@ApplicationTest
@TestPropertySource(properties = "spring.datasource.url="
        + "jdbc:h2:mem:retention;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class PersonalDataEndTests extends PersonalDataEnd {
}
