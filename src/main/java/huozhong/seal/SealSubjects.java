package huozhong.seal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.SubjectNames;
import huozhong.audit.SubjectTable;

/** Seals in the record go by what stands on them. */
@Configuration
class SealSubjects {

    @Bean
    SubjectNames sealNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "seal", "name");
    }
}
