package huozhong.nomination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.SubjectNames;
import huozhong.audit.SubjectTable;

/** Nominations in the record go by their numbers, which say nothing of the nominee. */
@Configuration
class NominationSubjects {

    @Bean
    SubjectNames nominationNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "nomination", "number");
    }
}
