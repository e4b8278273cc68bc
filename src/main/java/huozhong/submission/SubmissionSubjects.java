package huozhong.submission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.audit.SubjectNames;
import huozhong.audit.SubjectTable;

/** Lists in the record go by their numbers. */
@Configuration
class SubmissionSubjects {

    @Bean
    SubjectNames submissionNames(JdbcClient jdbc) {
        return new SubjectTable(jdbc, "submission", "number");
    }
}
